import type { Page } from 'puppeteer-core';
import { until } from './until';

/** In a selector: a space that holds a number and its unit on one line counts as an ordinary one. */
const SPACES = '"\u00a0", " "';
const SHOWN = `translate(normalize-space(), ${SPACES})`;

/** Presses a button by the name that a person sees or hears. */
export function press(page: Page, name: string): Promise<void> {
  // A name that was read off the page has such spaces itself.
  const typed = name.replaceAll('\u00a0', ' ');
  return click(
    page,
    `//button[${SHOWN}="${typed}" or translate(@aria-label, ${SPACES})="${typed}"]`,
  );
}

/** Presses a button of a page that another one hides; a real click would wait until it is seen. */
export async function pressBehind(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[${SHOWN}="${name}"])`);
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

/** Chooses in a list by its label and the text of the option. */
export async function select(page: Page, label: string, option: string): Promise<void> {
  const list = `//select[@id=//label[normalize-space()="${label}"]/@for]`;
  await page.waitForSelector(`::-p-xpath(${list}/option[normalize-space()="${option}"])`);
  const value = await page.$eval(
    `::-p-xpath(${list}/option[normalize-space()="${option}"])`,
    (it) => it.getAttribute('value'),
  );
  await page.locator(`::-p-xpath(${list})`).fill(value ?? '');
}

/** Goes to another view of the panel, as its links do. */
export async function goTo(panel: Page, hash: string): Promise<void> {
  await panel.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Waits until the page says it; where it never does, what it says instead is told. */
export async function says(page: Page, what: string | RegExp, within?: number): Promise<void> {
  const holds = (text: string) =>
    typeof what === 'string' ? text.includes(what) : what.test(text);
  let text = '';
  const read = async () => holds((text = await textOf(page)));
  await until(`the page says ${what}`, read, within).catch((error: unknown) => {
    throw new Error(`${String(error)}; it says: ${text}`, { cause: error });
  });
}

/** All that can be read on the page, its spaces as one types them. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replaceAll('\u00a0', ' '));
}

/** Scrolls to it first: what is in sight may still stand under a notice at the edge. */
async function click(page: Page, path: string): Promise<void> {
  const found = await page.waitForSelector(`::-p-xpath(${path})`);
  await found?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.locator(`::-p-xpath(${path})`).click();
}
