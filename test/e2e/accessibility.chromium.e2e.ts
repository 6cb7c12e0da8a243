import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/domain/time/day';
import { addressOf } from '../../src/panel/frame/route';
import { violationsOn } from '../support/browser/axe';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { nameGoal } from '../support/browser/first-steps';
import { goToView, load, openAll, viewsOf } from '../support/dom/panel-views';
import { choose, press, says } from '../support/browser/screen';
import { seedVisits } from '../support/store/seeded-store';

/** A day on which the made-up person did something, whatever today is. */
const SOME_DAY = addDays(dayOf({ at: Date.now(), offset: 0 }, 0), -4);

/** Views that look otherwise without data; what is on the rest of them is judged with data, once. */
const OTHER_WHEN_EMPTY = [
  ...(['day', 'week'] as const).map((view) => addressOf({ view, day: SOME_DAY })),
  ...(['goals', 'scores', 'review', 'coin'] as const).map((view) => addressOf({ view })),
];

// Told in order: a person begins, and comes to have something to look at.
let payoff: ExtensionBrowser;
let welcome: Page;
let page: Page;

beforeAll(async () => {
  payoff = await launch('chromium');
  welcome = await payoff.findExtensionPage('src/welcome/');
  page = await payoff.browser.newPage();
});
afterAll(() => payoff.close());

test('before the consent', async () => {
  await says(welcome, 'What is stored, and where');
  await expectNothing(welcome);
  await expectNothingAt('src/popup/index.html');
  await expectNothingAt('src/panel/index.html');
});

test('the welcome page, step by step', async () => {
  await welcome.bringToFront();
  await press(welcome, 'Agree and begin timing');
  await says(welcome, 'LinkedIn');
  await expectNothing(welcome);
  await choose(welcome, 'LinkedIn');
  await press(welcome, 'Time this site');
  await says(welcome, 'What do you want to reach');
  await expectNothing(welcome);
});

test('the panel without anything in it', async () => {
  await page.bringToFront();
  await load(page, `${payoff.origin}/src/panel/index.html#/sites`);
  for (const view of OTHER_WHEN_EMPTY) await expectNothingInView(view);
});

test('the end of the welcome page', async () => {
  await welcome.bringToFront();
  await nameGoal(welcome, 'Win 3 customers');
  await says(welcome, 'Payoff is timing');
  await expectNothing(welcome);
});

test('the popup with visits that wait, everything opened', async () => {
  await seedVisits(welcome, [
    { site: 'linkedin', place: 'feed' },
    { site: 'linkedin', place: 'messages' },
  ]);
  await expectNothingAt('src/popup/index.html');
});

test('the panel full of data', async () => {
  await page.bringToFront();
  await page.goto(`${payoff.origin}/src/panel/index.html?demo`);
  await press(page, 'Three months');
  await says(page, 'What pays', 30_000);
  for (const view of viewsOf(SOME_DAY)) await expectNothingInView(view);
});

async function expectNothingInView(view: string): Promise<void> {
  await goToView(page, view);
  await openAll(page);
  await expectNothing(page, view);
}

/** Loads a page, opens all that can be opened on it, and expects no fault. */
async function expectNothingAt(path: string): Promise<void> {
  await load(page, `${payoff.origin}/${path}`);
  await openAll(page);
  await expectNothing(page, path);
}

async function expectNothing(shown: Page, path = ''): Promise<void> {
  await shown.bringToFront();
  expect.soft(await violationsOn(shown), path).toEqual([]);
}
