import type { Page } from 'puppeteer-core';
import { until } from '../browser/until';

/** A button of a card, as the extension itself sees it; the page cannot. */
export interface CardButton {
  readonly x: number;
  readonly y: number;
}

/** The browser's number of a page's tab. @param control a page of the extension */
export function tabOf(control: Page, page: Page): Promise<number> {
  return until('the tab is known', async () => {
    const address = await page.evaluate(() => location.href);
    return control.evaluate(findTab, address);
  });
}

/** The middle of a button of the card in a page; `undefined` while there is no card. */
export async function cardButton(
  control: Page,
  page: Page,
  name: string,
): Promise<CardButton | undefined> {
  return control.evaluate(findButton, await tabOf(control, page), name);
}

// These run in a page of the extension: they may use nothing from outside of themselves.

async function findTab(address: string): Promise<number | undefined> {
  const tabs = await chrome.tabs.query({});
  return tabs.find(({ url }) => url === address)?.id;
}

async function findButton(tabId: number, wanted: string): Promise<CardButton | undefined> {
  const [found] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [wanted],
    func: (name: string): CardButton | undefined => {
      const host = document.querySelector<HTMLElement>(':root > div[popover]');
      if (!host) return undefined;
      const root: ShadowRoot | null =
        'openOrClosedShadowRoot' in host && host.openOrClosedShadowRoot instanceof ShadowRoot
          ? host.openOrClosedShadowRoot
          : chrome.dom.openOrClosedShadowRoot(host);
      const button = [...(root?.querySelectorAll('button') ?? [])].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
      );
      if (!button) return undefined;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
  });
  return found?.result ?? undefined;
}
