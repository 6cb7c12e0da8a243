import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { runTool } from './run.mjs';

/**
 * Opens a browser with Payoff in it and waits until the person closes it. Its profile is kept, so
 * that the next start finds what was recorded. Chrome from 137 on ignores `--load-extension`;
 * web-ext loads the extension over a pipe, which works in all of them.
 *
 * @param {{ name: import('./browsers.mjs').BrowserName, path: string }} browser
 */
export async function openBrowser({ name, path }) {
  const profile = join(CACHE, `profile-${name}`);
  mkdirSync(profile, { recursive: true });
  const forBrowser = name === 'firefox' ? forFirefox(path, profile) : forChromium(path, profile);
  const { code } = await runTool('web-ext/bin/web-ext.js', [
    'run',
    ...forBrowser,
    '--keep-profile-changes',
    '--no-reload',
    '--no-input',
    '--no-config-discovery',
  ]);
  if (code !== 0) throw new Error(`${path} could not be opened`);
}

/**
 * @param {string} path
 * @param {string} profile
 */
function forFirefox(path, profile) {
  return [
    '--source-dir=dist/firefox',
    `--firefox=${path}`,
    `--firefox-profile=${profile}`,
    // Firefox takes an add-on that is not from its store for one run only; its data may stay.
    '--pref=extensions.webextensions.keepStorageOnUninstall=true',
    '--pref=extensions.webextensions.keepUuidOnUninstall=true',
  ];
}

/**
 * @param {string} path
 * @param {string} profile
 */
function forChromium(path, profile) {
  // Chromium's sandbox refuses to work for root.
  const sandbox = process.getuid?.() === 0 ? ['--arg=--no-sandbox'] : [];
  return [
    '--target=chromium',
    '--source-dir=dist/chrome',
    `--chromium-binary=${path}`,
    `--chromium-profile=${profile}`,
    ...sandbox,
  ];
}
