// `npm start`: installs what is missing, builds, and opens a browser with Payoff in it.
// `npm start -- --browser firefox` chooses; `npm start -- --tour` shows it without a display.
// `npm run dev` also builds anew and reloads the extension at each change of a file.
import { parseArgs } from 'node:util';
import { BROWSERS } from './browsers.mjs';
import { command } from './command.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { openBrowser } from './open-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { join } from 'node:path';
import { TOP } from './paths.mjs';
import { runScript } from './run.mjs';
import { sweepTempFolders } from './temp-folder.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

await command(async () => {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, dev: { type: 'boolean' }, tour: { type: 'boolean' } },
  });
  const names = namesFor(values.browser);
  sweepTempFolders();
  await ensurePackages();
  const browser = await ensureBrowser(names);
  const { code } = await runScript('build');
  if (code !== 0) throw new Error('Payoff could not be built; the message above says why.');
  if (values.tour || !hasDisplay()) await runTour(browser.name);
  else if (values.dev) await develop(browser);
  else await openBrowser(browser);
});

/**
 * @param {string | undefined} asked
 * @returns {readonly [BrowserName, ...BrowserName[]]}
 */
function namesFor(asked) {
  if (asked === undefined) return BROWSERS;
  const name = BROWSERS.find((known) => known === asked);
  if (name) return [name];
  throw new Error(`No such browser: ${asked}. It can be ${BROWSERS.join(', ')}`);
}

/**
 * Builds at each change, in a browser that loads the extension anew; ends with the browser.
 *
 * @param {import('./open-browser.mjs').FoundBrowser} browser
 */
async function develop(browser) {
  const mode = browser.name === 'firefox' ? 'firefox' : 'chrome';
  const { build } = await import('vite');
  const watcher = await build({ mode, logLevel: 'warn', build: { watch: {}, emptyOutDir: false } });
  await openBrowser(browser, { reload: true });
  if ('close' in watcher) await watcher.close();
}

function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

/** @param {BrowserName} name */
async function runTour(name) {
  // The tour is TypeScript, as the tests whose harness it uses: Vite loads it. Only now is it
  // certain that Vite is there.
  const { runnerImport } = await import('vite');
  /** @type {{ module: { tour(kind: 'chromium' | 'firefox'): Promise<void> } }} */
  const { module } = await runnerImport(join(TOP, 'tools', 'tour.ts'), { configFile: false });
  await module.tour(name === 'firefox' ? 'firefox' : 'chromium');
}
