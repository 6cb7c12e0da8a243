import type { Browser, Page } from 'puppeteer-core';
import { until } from './until';

/**
 * The address a page shows. `page.url()` will not do: in Firefox it stays `about:blank` for the
 * pages of an extension.
 */
export function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => location.href);
}

/** The origin of the page of an extension; `new URL().origin` gives `null` for those. */
export function originOf(page: Page): Promise<string> {
  return page.evaluate(() => location.origin);
}

/** The open page that `matches`, as soon as there is one and it is loaded. */
export function findPage(
  browser: Browser,
  what: string,
  matches: (address: string, page: Page) => boolean,
): Promise<Page> {
  return until(`${what} is open`, async () => {
    for (const page of await browser.pages()) {
      const address = await addressOf(page).catch(() => undefined);
      if (address && matches(address, page) && (await isLoaded(page))) return page;
    }
    return undefined;
  });
}

function isLoaded(page: Page): Promise<boolean> {
  return page.evaluate(() => document.readyState === 'complete');
}

/** Where a page opens: in front or behind, or in a window of its own, where it stays visible. */
export type Place = 'front' | 'behind' | 'window';

/**
 * Opens a page of the extension from another page of the extension, `from`: Firefox lets nobody
 * else do it.
 */
export async function openFrom(from: Page, address: string, place: Place): Promise<Page> {
  const browser = from.browser();
  const before = new Set(await browser.pages());
  await from.evaluate(createTab, address, place);
  return findPage(browser, address, (shown, page) => shown === address && !before.has(page));
}

/** Runs in the page: Firefox names its interface `browser`, Chromium `chrome`. */
async function createTab(url: string, place: Place): Promise<void> {
  const api = 'browser' in globalThis ? globalThis.browser : chrome;
  if (place === 'window') await api.windows.create({ url });
  else await api.tabs.create({ url, active: place === 'front' });
}
