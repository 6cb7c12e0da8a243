import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, minify, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { CATALOGUE } from './src/domain/site/catalogue';
import { originsOf } from './src/domain/site/origins';

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

/** JSON loses the literal types that CRXJS asks for (`manifest_version: 3`). */
function asManifest(json: object): ManifestV3Export {
  return JSON.parse(JSON.stringify(json));
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const { minimum_chrome_version, background, ...shared } = manifest;
  const variant = {
    ...shared,
    version: packageJson.version,
    // The last two let the host of a site that the person adds be asked for, that host alone.
    optional_host_permissions: [...CATALOGUE.flatMap(originsOf), 'https://*/*', 'http://*/*'],
    ...(firefox ? FIREFOX : { minimum_chrome_version, background }),
  };
  return {
    publicDir: 'src/public',
    define: {
      // Papa Parse could load tables from the network, which Payoff never asks of it: the way is not even in the package.
      XMLHttpRequest: 'undefined',
      WITHOUT_SECOND_PLACE: firefox || process.env['PAYOFF_WITHOUT_SECOND_PLACE'] === 'yes',
    },
    // What the package gives by itself is ES5, wrapped.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [
      crx({ manifest: asManifest(variant), browser: firefox ? 'firefox' : 'chrome' }),
      withoutWebAccessibleResources(),
      withShortNames(),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: { welcome: 'src/welcome/index.html' },
        // A page opens sooner with a few scripts than with a dozen small ones.
        output: {
          // The hash of an entry takes in the path of the checkout, so that no two packages would be the same.
          chunkFileNames: ({ name }) =>
            name === 'main.ts' ? 'assets/background.js' : 'assets/[name]-[hash].js',
          codeSplitting: {
            groups: [
              // Only a full disk brings a page to load it, so it is in no script that pages begin with.
              { name: 'memory-database', test: /memory-database|fake-indexeddb/, priority: 1 },
              {
                name: 'core',
                test: /src.(domain|protocol|store|platform)|dexie|rolldown/,
                minShareCount: 2,
              },
              { name: 'ui', minShareCount: 2 },
            ],
          },
        },
      },
    },
  };
});

/**
 * CRXJS lists injected scripts as web-accessible, by which any page could tell that Payoff is installed.
 * It does so after every hook of its own, so the written file is mended.
 */
function withoutWebAccessibleResources(): Plugin {
  return {
    name: 'payoff:without-web-accessible-resources',
    enforce: 'post',
    async writeBundle({ dir = '' }) {
      const file = join(dir, 'manifest.json');
      const manifest: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
      delete manifest['web_accessible_resources'];
      await writeFile(file, JSON.stringify(manifest, undefined, 2));
    },
  };
}

/** Properties that never leave a page's script: in no message, no stored row, nothing of the browser's. */
const INNER = {
  'src/tracker/tracker.iife.js':
    /^(attended|inputs|kind|last|lastInput|lastMedia|left|mono|note|open|playing|send|since|state|typed|typing|wall|why)$/,
  'src/prompt/prompt.iife.js': /^(announce|dock|giveBack|isSeen|moved)$/,
};

/** Pages load these scripts, so their own properties get short names too. */
function withShortNames(): Plugin {
  return {
    name: 'payoff:with-short-names',
    enforce: 'post',
    async writeBundle({ dir = '' }) {
      for (const [name, include] of Object.entries(INNER)) {
        const file = join(dir, name);
        const { code } = await minify(name, await readFile(file, 'utf8'), {
          mangleProps: { include },
        });
        await writeFile(file, code);
      }
    },
  };
}
