import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { CATALOGUE } from './src/domain/catalogue';
import { originsOf } from './src/domain/origins';

/** What Firefox wants otherwise; the rest of the manifest is the same. */
const FIREFOX = {
  background: { scripts: ['src/background/main.ts'], type: 'module' },
  browser_specific_settings: {
    gecko: {
      id: 'payoff@payoff.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
} as const;

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const { minimum_chrome_version, background, ...shared } = manifest;
  const variant = {
    ...shared,
    optional_host_permissions: CATALOGUE.flatMap(originsOf),
    ...(firefox ? FIREFOX : { minimum_chrome_version, background }),
  } as ManifestV3Export;
  return {
    publicDir: 'src/public',
    plugins: [
      crx({ manifest: variant, browser: firefox ? 'firefox' : 'chrome' }),
      withoutWebAccessibleResources(),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rollupOptions: { input: { welcome: 'src/welcome/index.html' } },
    },
  };
});

/** CRXJS lists injected scripts as web-accessible, by which any page could tell that Payoff is installed. */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'payoff:without-web-accessible-resources',
    enforce: 'post',
    generateBundle(_, bundle) {
      const file = bundle['manifest.json'];
      if (file?.type !== 'asset') throw new Error('the bundle has no manifest.json');
      const built: unknown = JSON.parse(String(file.source));
      if (typeof built !== 'object' || built === null)
        throw new Error('manifest.json is no object');
      file.source = JSON.stringify({ ...built, web_accessible_resources: undefined }, undefined, 2);
    },
  };
}
