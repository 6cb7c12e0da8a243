import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { downloadRecord, findBrowser } from './browsers.mjs';
import { runTool } from './run.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/**
 * What each browser is called elsewhere, and where a person gets it.
 *
 * @type {Record<BrowserName, { apt?: string, download?: string, site: string }>}
 */
const SOURCES = {
  chromium: { apt: 'chromium', download: 'chrome', site: 'https://www.google.com/chrome/' },
  chrome: { download: 'chrome', site: 'https://www.google.com/chrome/' },
  edge: { site: 'https://www.microsoft.com/edge' },
  firefox: { apt: 'firefox-esr', download: 'firefox', site: 'https://www.mozilla.org/firefox/' },
};

/**
 * Finds one of `names`, or installs the first of them. Throws a sentence that says what to do if
 * neither is possible.
 *
 * @param {readonly [BrowserName, ...BrowserName[]]} names
 */
export async function ensureBrowser(names) {
  const [wanted] = names;
  for (const install of [installNothing, installPackage, download]) {
    await install(wanted);
    const found = findBrowser(names);
    if (found) return found;
  }
  const variable = wanted === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
  throw new Error(
    `There is no ${wanted} on this machine and it could not be installed. Install it from ` +
      `${SOURCES[wanted].site}, or set ${variable} to its program file; then try again.`,
  );
}

async function installNothing() {}

/** @param {BrowserName} name */
async function installPackage(name) {
  const { apt } = SOURCES[name];
  if (apt) await installWithApt(apt);
}

/** @param {BrowserName} name */
async function download(name) {
  const { download: build } = SOURCES[name];
  if (!build) return;
  console.log(`Downloading ${build}`);
  const record = downloadRecord(name);
  const folder = dirname(record);
  // What an interrupted download left would be taken for the browser.
  rmSync(join(folder, build), { recursive: true, force: true });
  const { code, output, complaint } = await runTool(
    '@puppeteer/browsers/lib/cjs/main-cli.js',
    ['install', `${build}@stable`, '--path', folder],
    { capture: true },
  );
  // It ends with a line such as 'chrome@141.0.7390.54 /home/ada/payoff/.cache/…/chrome'.
  const path = /^\S+@\S+ (.+)$/m.exec(output)?.[1];
  if (code === 0 && path) writeFileSync(record, path);
  // It complains with all of its help; one line says what is wrong.
  else console.error(/^Error: .*$/m.exec(complaint)?.[0] ?? complaint);
}
