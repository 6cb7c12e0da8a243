import type { Page } from 'puppeteer-core';

/** Presses a button by the name that a person sees or hears. */
export function press(page: Page, name: string): Promise<void> {
  return click(page, `//button[normalize-space()="${name}" or @aria-label="${name}"]`);
}

/** Presses a button of a page that another one hides; a real click would wait until it is seen. */
export async function pressBehind(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${name}"])`);
  await button?.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** Ticks a box or chooses one of several by its label. */
export function choose(page: Page, label: string): Promise<void> {
  return click(page, `//label[normalize-space()="${label}"]`);
}

/** Fills in a field by its label. */
export function fill(page: Page, label: string, value: string): Promise<void> {
  const field = `//input[@id=//label[normalize-space()="${label}"]/@for]`;
  return page.locator(`::-p-xpath(${field})`).fill(value);
}

/** All that can be read on the page. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

function click(page: Page, path: string): Promise<void> {
  return page.locator(`::-p-xpath(${path})`).click();
}
