import { type AxeResults, type RunOptions, source } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe-core finds wrong on the page, light and dark, each with the element that it found. */
export async function violationsOn(page: Page): Promise<string[]> {
  // As a script of the debugger it runs whatever the page's policy says of scripts.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  await setScheme(page, 'light');
  const light = await page.evaluate(violationsInPage, {});
  await setScheme(page, 'dark');
  // Of the dark scheme the contrast alone is judged: all else is as in the light one.
  const dark = await page.evaluate(violationsInPage, { runOnly: ['color-contrast'] });
  return [...light, ...dark.map((violation) => `in the dark, ${violation}`)];
}

/** Without motion: colours on their way from one scheme to the other are not to be judged. */
function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** What `source` leaves in the page. */
declare const axe: { run(options: RunOptions): Promise<AxeResults> };

/** Runs in the page: it may use nothing from outside of itself. */
async function violationsInPage(options: RunOptions): Promise<string[]> {
  // Nothing comes from elsewhere that would have to be fetched first.
  const { violations } = await axe.run({
    ...options,
    preload: false,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
