import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE } from './paths.mjs';

/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} BrowserName */

/**
 * The browsers that load `dist/chrome`. Chromium first: the tests were written for it.
 *
 * @type {readonly [BrowserName, ...BrowserName[]]}
 */
export const CHROMIUM_LIKE = ['chromium', 'chrome', 'edge'];

/** @type {readonly [BrowserName, ...BrowserName[]]} */
export const BROWSERS = [...CHROMIUM_LIKE, 'firefox'];

/** Names on the PATH of Linux. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPLICATIONS = {
  chromium: ['Chromium.app/Contents/MacOS/Chromium'],
  chrome: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  edge: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * The program file of the first of `names` that this machine has.
 *
 * @param {readonly BrowserName[]} names
 * @returns {{ name: BrowserName, path: string } | undefined}
 */
export function findBrowser(names) {
  for (const name of names) {
    const path = candidates(name).find((candidate) => existsSync(candidate));
    if (path) return { name, path };
  }
  return undefined;
}

/**
 * Where a download of the tool's own writes down the program file it brought.
 *
 * @param {BrowserName} name
 */
export function downloadRecord(name) {
  return join(CACHE, 'browsers', `${name}.path`);
}

/**
 * @param {BrowserName} name
 * @returns {string[]}
 */
function candidates(name) {
  return [...fromEnvironment(name), ...usualPaths(name), ...fromDownload(name)];
}

/** @param {BrowserName} name */
function fromEnvironment(name) {
  const path = name === 'firefox' ? process.env['FIREFOX_PATH'] : process.env['CHROME_PATH'];
  return path ? [path] : [];
}

/** @param {BrowserName} name */
function usualPaths(name) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return under(folders, MAC_APPLICATIONS[name]);
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return under(
      folders.flatMap((folder) => process.env[folder] ?? []),
      WINDOWS_PROGRAMS[name],
    );
  }
  return under((process.env['PATH'] ?? '').split(delimiter), COMMANDS[name]);
}

/** @param {BrowserName} name */
function fromDownload(name) {
  const record = downloadRecord(name);
  return existsSync(record) ? [readFileSync(record, 'utf8')] : [];
}

/**
 * @param {readonly string[]} folders
 * @param {readonly string[]} files
 */
function under(folders, files) {
  return folders.flatMap((folder) => files.map((file) => join(folder, file)));
}
