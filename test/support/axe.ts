import { type AxeResults, source } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe-core finds wrong on the page, each with the element that it found. */
export async function violationsOn(page: Page): Promise<string[]> {
  // As a script of the debugger it runs whatever the page's policy says of scripts.
  await page.evaluate(source);
  return page.evaluate(violationsInPage);
}

/** What `source` leaves in the page. */
declare const axe: { run(): Promise<AxeResults> };

/** Runs in the page: it may use nothing from outside of itself. */
async function violationsInPage(): Promise<string[]> {
  const { violations } = await axe.run();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
