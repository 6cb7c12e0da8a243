import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { TOP } from '../../../tools/paths.mjs';
import { makeTempFolder } from '../../../tools/temp-folder.mjs';
import { type Kind, startBrowser } from './browser-start';
import { copyWithHostsGranted } from './extension-copy';
import { findPage, openFrom, originOf, type Place } from './extension-tabs';
import { type Pages, serveLookalikes } from './lookalikes';
import { readTable } from '../store/stored-table';

export interface Options {
  readonly headless?: boolean;
  /** A profile folder to keep; without it the browser gets one that is removed on closing. */
  readonly profile?: string;
  /** Whether asking for a permission is answered with yes; otherwise nobody answers it. */
  readonly grantAll?: boolean;
  /** The unpacked extension, if it is not the built one. */
  readonly dist?: string;
  readonly firefoxPrefs?: Readonly<Record<string, unknown>>;
  /** Look-alikes that are to be others than usual. */
  readonly pages?: Pages;
}

/** A browser with the extension in it, in which every address leads to a look-alike. */
export interface ExtensionBrowser {
  readonly kind: Kind;
  /** Whether it has windows on a display; without one, focus between windows is not real. */
  readonly headed: boolean;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** `127.0.0.1` and a port: pages that a browser reaches without its proxy, and without a certificate. */
  readonly local: string;
  /** Every address asked for, by whomever: the browser itself asks for some too. */
  readonly asked: readonly string[];
  /** Opens a tab in front and loads the address. */
  openTab(address: string): Promise<Page>;
  /** Opens a page of the extension, such as `src/panel/index.html`. */
  openExtensionPage(path: string, place?: Place): Promise<Page>;
  /** Waits for a page of the extension that something else opens. */
  findExtensionPage(path: string): Promise<Page>;
  /** All rows of a table of the database `payoff`; none if the table is not there yet. */
  readTable<Row>(name: string): Promise<Row[]>;
  /** Installs the extension again over itself, as an update does; its own pages close. */
  update(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the extension. It must be closed; if the start fails, nothing is left. */
export async function launch(kind: Kind, options: Options = {}): Promise<ExtensionBrowser> {
  const endings: (() => unknown)[] = [];
  try {
    return await assemble(kind, options, endings);
  } catch (error) {
    await runBackwards(endings);
    throw error;
  }
}

/** Puts into `endings` how to undo each step as soon as it is done. */
async function assemble(
  kind: Kind,
  {
    headless = true,
    profile,
    grantAll = true,
    dist = builtFor(kind),
    pages = {},
    firefoxPrefs = {},
  }: Options,
  endings: (() => unknown)[],
): Promise<ExtensionBrowser> {
  const folder = makeTempFolder(kind);
  endings.push(() => folder.remove());
  const lookalikes = await serveLookalikes(pages);
  endings.push(() => lookalikes.close());
  const browser = await startBrowser(kind, {
    headless,
    grantAll,
    firefoxPrefs,
    profile: profile ?? join(folder.path, 'profile'),
    proxyPort: lookalikes.proxyPort,
  });
  endings.push(() => browser.close());

  // Chromium tells an unpacked extension by its path: with a kept profile it has to stay the same.
  const copy = profile ? `${profile}-extension` : join(folder.path, 'extension');
  const unpacked = grantAll && kind === 'chromium' ? copy : dist;
  if (unpacked !== dist) copyWithHostsGranted(dist, unpacked);
  const extensionId = await browser.installExtension(unpacked);
  const foothold = await takeFoothold(kind, browser, extensionId, iconIn(dist));
  const origin = await originOf(foothold);

  return {
    kind,
    headed: !headless,
    browser,
    extensionId,
    origin,
    local: `127.0.0.1:${lookalikes.proxyPort}`,
    asked: lookalikes.asked,
    async openTab(address) {
      const page = await browser.newPage();
      await page.goto(address);
      return page;
    },
    openExtensionPage: (path, place = 'front') => openFrom(foothold, `${origin}/${path}`, place),
    findExtensionPage: (path) =>
      findPage(browser, path, (address) => address.startsWith(`${origin}/${path}`)),
    readTable: (name) => readTable(foothold, name),
    update: async () => void (await browser.installExtension(unpacked)),
    close: () => runBackwards(endings),
  };
}

/**
 * A tab that shows the extension's icon: a page in which nothing runs, and from which the harness
 * opens pages and reads the store whatever else is open. Firefox needs a page to open it from, and
 * takes the one that the extension opens when it is installed.
 */
async function takeFoothold(
  kind: Kind,
  browser: Browser,
  extensionId: string,
  icon: string,
): Promise<Page> {
  if (kind === 'chromium') {
    const page = await browser.newPage({ background: true });
    await page.goto(`chrome-extension://${extensionId}/${icon}`);
    return page;
  }
  const welcome = await findPage(browser, 'the page shown at install', (address) =>
    address.startsWith('moz-extension:'),
  );
  return openFrom(welcome, `${await originOf(welcome)}/${icon}`, 'behind');
}

function builtFor(kind: Kind): string {
  const dist = join(TOP, 'dist', kind === 'firefox' ? 'firefox' : 'chrome');
  if (!existsSync(dist)) throw new Error(`${dist} is not there: npm run build makes it`);
  return dist;
}

function iconIn(dist: string): string {
  const manifest: { icons: Record<string, string> } = JSON.parse(
    readFileSync(join(dist, 'manifest.json'), 'utf8'),
  );
  const icon = Object.values(manifest.icons).at(-1);
  if (!icon) throw new Error(`${dist} has no icon in its manifest`);
  return icon;
}

/** Runs every ending, the last first, even when one fails; then throws the first failure. */
async function runBackwards(endings: (() => unknown)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const end of endings.splice(0).toReversed()) {
    try {
      await end();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
