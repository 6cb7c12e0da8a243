import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { until } from '../support/browser/until';

// Told in order, without a mouse: each test goes on where the one before ended.
let payoff: ExtensionBrowser;
let panel: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  panel = await payoff.openExtensionPage('src/panel/index.html?demo#/review');
  await panel.bringToFront();
  await pressOn('Three months');
  await standingAt('body', 'What came of the week');
});
afterAll(() => payoff.close());

test('results and time come first, and each step begins at its heading', async () => {
  await pressOn('Next');
  await standingAt(':focus', 'Where the time went');
  await pressOn('Back');
  await standingAt(':focus', 'What came of the week');
  await pressOn('Next');
  await pressOn('Next');
  await standingAt(':focus', 'Keep, cut or try');
});

test('what is decided is kept at once, with its reason, and can be changed', async () => {
  await goTo('Phone calls: Keep');
  await panel.keyboard.press(' ');
  await standingAt('[role="status"]', 'Keep: Phone calls');
  await goTo('Phone calls: Keep');
  await panel.keyboard.press('ArrowRight');
  await standingAt('[role="status"]', 'Cut: Phone calls');
  await goTo('Why, in a line (may stay empty): Phone calls');
  await panel.keyboard.type('They cost evenings');
  await panel.keyboard.press('Enter');
  await pressOn('Next');
  await standingAt(':focus', 'What was decided before');
});

test('what was decided before is looked at, and the review ends', async () => {
  await pressOn('Seen: Phone calls');
  await standingAt('[role="status"]', 'Noted as seen');
  await pressOn('Finish');
  await standingAt(':focus', 'That was the week');
  await standingAt('[role="status"]', 'The week is reviewed');
});

test('all of it is there when one goes back', async () => {
  await pressOn('Back');
  await standingAt(':focus', 'What was decided before');
  expect(await names()).not.toContain('Seen: Phone calls');
  await pressOn('Back');
  await goTo('Phone calls: Cut');
  await goTo('Why, in a line (may stay empty): Phone calls');
  const reason = await panel.evaluate(
    () => document.activeElement instanceof HTMLInputElement && document.activeElement.value,
  );
  expect(reason).toBe('They cost evenings');
});

/** Goes on with Tab until something of this name has the focus. */
async function goTo(name: string): Promise<void> {
  await until(`${name} is there`, async () => (await names()).includes(name));
  const seen: string[] = [];
  while (seen.length < 100) {
    const [focused] = await panel.$$eval(':focus', namesOf);
    if (focused === name) return;
    seen.push(String(focused));
    await panel.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to '${name}', but to ${[...new Set(seen)].join(', ')}`);
}

async function pressOn(name: string): Promise<void> {
  await goTo(name);
  await panel.keyboard.press('Enter');
}

/** Waits until an element shows this text. */
function standingAt(selector: string, text: string): Promise<true> {
  return until(`${selector} says '${text}'`, async () => {
    const shown = await panel.$$eval(selector, (found) => found.map((each) => each.textContent));
    return shown.some((each) => each?.includes(text)) || undefined;
  });
}

function names(): Promise<string[]> {
  return panel.$$eval('button, a, input, select', namesOf);
}

/** Runs in the page: what each is called for who does not see it; radio buttons with their legend before. */
function namesOf(elements: Element[]): string[] {
  return elements.map((element) => {
    const labels = element instanceof HTMLInputElement ? element.labels : undefined;
    const own = element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    const legend = element.closest('fieldset')?.querySelector('legend')?.textContent;
    return legend ? `${legend}: ${own}` : own;
  });
}
