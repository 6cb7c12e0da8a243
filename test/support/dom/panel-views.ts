import type { Page } from 'puppeteer-core';
import { addDays, type Day } from '../../../src/domain/time/day';
import { ACCOUNTS, addressOf, PAGES } from '../../../src/panel/frame/route';
import { until } from '../browser/until';

/** The addresses of all views of the panel. */
export function viewsOf(day: Day): string[] {
  return [
    ...ACCOUNTS.map((view) => addressOf({ view, day })),
    addressOf({ view: 'range', first: addDays(day, -1000), last: day }),
    ...PAGES.map((view) => addressOf({ view })),
    addressOf({ view: 'results', filter: {} }),
  ];
}

/** Loads a page of the extension anew, at an address and with a hash, and waits until it stands still. */
export async function load(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await standStill(page, address);
}

/** Goes to another view of the panel, as its links do, and waits until that stands still. */
export async function goToView(panel: Page, hash: string): Promise<void> {
  await panel.evaluate((to) => {
    // While the heading says this, it is still the view before.
    const heading = document.querySelector('h1');
    heading?.setAttribute('data-before', heading.textContent ?? '');
    location.hash = to;
  }, hash);
  await standStill(panel, hash);
}

async function standStill(page: Page, what: string): Promise<void> {
  let last: string | undefined;
  await until(`${what} stands still`, async () => {
    const before = last;
    last = await page.evaluate(shownIn);
    return last !== undefined && last === before;
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

function shownIn(): string | undefined {
  const heading = document.querySelector('h1');
  const isThere = heading && heading.getAttribute('data-before') !== heading.textContent;
  return isThere && !document.querySelector('progress') ? document.body.innerHTML : undefined;
}
