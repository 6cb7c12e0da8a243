import type { Page } from 'puppeteer-core';
import { addDays, type Day } from '../../src/domain/day';
import { ACCOUNTS, addressOf, PAGES } from '../../src/panel/route';
import { until } from './until';

/** The addresses of all views of the panel. */
export function viewsOf(day: Day): string[] {
  return [
    ...ACCOUNTS.map((view) => addressOf({ view, day })),
    addressOf({ view: 'range', first: addDays(day, -1000), last: day }),
    ...PAGES.map((view) => addressOf({ view })),
  ];
}

/** Loads a page of the extension anew, at an address and with a hash, and waits until it stands still. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  let last = '';
  await until(`${address} stands still`, async () => {
    const before = last;
    last = await page.evaluate(() => document.body.innerHTML);
    return last === before && page.evaluate(isShown);
  });
}

/** Opens whatever can be opened on the page: forms, disclosures, lists. */
export function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const closed of document.querySelectorAll('details')) closed.open = true;
    for (const opener of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
      opener.click();
  });
}

function isShown(): boolean {
  return document.querySelector('h1') !== null && document.querySelector('progress') === null;
}
