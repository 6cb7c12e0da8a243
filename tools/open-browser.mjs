import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, TOP } from './paths.mjs';
import { run, runTool } from './run.mjs';

/** @typedef {{ name: import('./browsers.mjs').BrowserName, path: string }} FoundBrowser */

/**
 * Opens a browser with Payoff in it and waits until the person closes it. Its profile is kept, so
 * that the next start finds what was recorded.
 *
 * @param {FoundBrowser} browser
 */
export async function openBrowser({ name, path }) {
  const profile = join(CACHE, `profile-${name}`);
  mkdirSync(profile, { recursive: true });
  const { code } = await OPENERS[name](path, profile);
  if (code !== 0) throw new Error(`${path} ended with an error (${code})`);
}

/** @type {Record<FoundBrowser['name'], (path: string, profile: string) => ReturnType<typeof run>>} */
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
 */
function openChrome(path, profile) {
  return runWebExt([
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
 */
function openFirefox(path, profile) {
  return runWebExt([
    '--source-dir=dist/firefox',
    `--firefox=${path}`,
    `--firefox-profile=${profile}`,
    // Firefox takes an add-on that is not from its store for one run only; its data may stay.
    '--pref=extensions.webextensions.keepStorageOnUninstall=true',
    '--pref=extensions.webextensions.keepUuidOnUninstall=true',
  ]);
}

/** @param {readonly string[]} args */
function runWebExt(args) {
  return runTool('web-ext/bin/web-ext.js', [
    'run',
    ...args,
    '--keep-profile-changes',
    '--no-reload',
    '--no-input',
    '--no-config-discovery',
  ]);
}
