import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, TOP } from './paths.mjs';
import { run, runTool } from './run.mjs';

/** @typedef {{ name: import('./browsers.mjs').BrowserName, path: string }} FoundBrowser */

/**
 * Opens a browser with Payoff in it and waits until the person closes it. Its profile is kept, so
 * that the next start finds what was recorded. With `reload` it loads Payoff anew when its build changes.
 *
 * @param {FoundBrowser} browser
 * @param {{ reload?: boolean }} [options]
 */
export async function openBrowser({ name, path }, { reload = false } = {}) {
  const profile = join(CACHE, `profile-${name}`);
  mkdirSync(profile, { recursive: true });
  // Only web-ext can load an extension anew.
  const open = reload && name === 'chromium' ? openChrome : OPENERS[name];
  const { code } = await open(path, profile, reload);
  if (code !== 0) throw new Error(`${path} ended with an error (${code})`);
}

/** @type {Record<FoundBrowser['name'], (path: string, profile: string, reload: boolean) => ReturnType<typeof run>>} */
const OPENERS = {
  chromium: openChromium,
  chrome: openChrome,
  edge: openChrome,
  firefox: openFirefox,
};

// Chromium's sandbox refuses to work for root.
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * @param {string} path
 * @param {string} profile
 */
function openChromium(path, profile) {
  return run(path, [
    `--user-data-dir=${profile}`,
    `--load-extension=${join(TOP, 'dist', 'chrome')}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...SANDBOX,
  ]);
}

/**
 * Chrome from version 137 on ignores `--load-extension`. web-ext loads it over a pipe, which works,
 * but makes Chrome forget at each start which sites were granted.
 *
 * @param {string} path
 * @param {string} profile
 * @param {boolean} reload
 */
function openChrome(path, profile, reload) {
  return runWebExt(reload, [
    '--target=chromium',
    '--source-dir=dist/chrome',
    `--chromium-binary=${path}`,
    `--chromium-profile=${profile}`,
    ...SANDBOX.map((argument) => `--arg=${argument}`),
  ]);
}

/**
 * @param {string} path
 * @param {string} profile
 * @param {boolean} reload
 */
function openFirefox(path, profile, reload) {
  return runWebExt(reload, [
    '--source-dir=dist/firefox',
    `--firefox=${path}`,
    `--firefox-profile=${profile}`,
    // Firefox takes an add-on that is not from its store for one run only; its data may stay.
    '--pref=extensions.webextensions.keepStorageOnUninstall=true',
    '--pref=extensions.webextensions.keepUuidOnUninstall=true',
  ]);
}

/**
 * @param {boolean} reload
 * @param {readonly string[]} args
 */
function runWebExt(reload, args) {
  return runTool('web-ext/bin/web-ext.js', [
    'run',
    ...args,
    '--keep-profile-changes',
    ...(reload ? [] : ['--no-reload']),
    '--no-input',
    '--no-config-discovery',
  ]);
}
