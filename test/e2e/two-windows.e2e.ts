import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry } from '../../src/domain/plan/entry';
import type { Goal } from '../../src/domain/plan/goal';
import { MINUTE } from '../../src/domain/time/instant';
import type { Result } from '../../src/domain/plan/result';
import type { Setting } from '../../src/domain/setting';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { putRows } from '../support/store/put-rows';
import { choose, fill, goTo, press, says } from '../support/browser/screen';
import { SALES, seedBeginning } from '../support/store/seeded-store';

const CHANGED = 'It was changed since, perhaps in another window.';

let payoff: ExtensionBrowser;
let one: Page;
let other: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await says(welcome, 'What is stored, and where');
  await seedBeginning(welcome);
  const now = Math.floor(Date.now() / MINUTE) * MINUTE;
  const offset = -new Date(now).getTimezoneOffset();
  const row = { stamp: 'seed', offset };
  await putRows(welcome, 'results', [
    {
      ...row,
      id: 'r',
      goal: 'sales',
      rung: 'sale',
      amount: 1,
      at: now,
      credit: { kind: 'unknown' },
    },
  ]);
  const label = { kind: 'goal', goal: 'sales' };
  const time = { start: now - 60 * MINUTE, end: now - 30 * MINUTE };
  await putRows(welcome, 'entries', [{ ...row, ...time, id: 'e', place: 'call', label }]);
  one = await payoff.openExtensionPage('src/panel/index.html#/goals', 'window');
  other = await payoff.openExtensionPage('src/panel/index.html#/goals', 'window');
});
afterAll(() => payoff.close());

/** The row of a table of one row, or the one of that id. */
async function stored<Row extends { readonly id: string }>(
  table: string,
  id: string,
): Promise<Row> {
  const row = (await payoff.readTable<Row>(table)).find((each) => each.id === id);
  if (!row) throw new Error(`no ${id}`);
  return row;
}

async function pressIn(page: Page, ...names: readonly string[]): Promise<void> {
  await page.bringToFront();
  for (const name of names) await press(page, name);
}

test('a goal keeps what each window changed of it, and the first window is told', async () => {
  await pressIn(one, `Edit ${SALES.name}`);
  await pressIn(other, `Edit ${SALES.name}`);
  await one.bringToFront();
  await fill(one, 'What do you want to reach?', 'Win customers in Ghent');
  await press(one, 'Save goal');
  await says(one, 'Saved: Win customers in Ghent');
  await other.bringToFront();
  await fill(other, 'How much or how many', '9');
  await press(other, 'Save goal');
  await says(other, 'Saved: Win customers in Ghent');
  await says(one, CHANGED);
  expect(await stored<Goal>('goals', 'sales')).toMatchObject({
    name: 'Win customers in Ghent',
    target: 9,
  });
});

test('the later save holds where both changed the same, and says so', async () => {
  await pressIn(one, 'Edit Win customers in Ghent');
  await pressIn(other, 'Edit Win customers in Ghent');
  await one.bringToFront();
  await fill(one, 'How much or how many', '11');
  await press(one, 'Save goal');
  await says(one, 'Saved: Win customers in Ghent');
  await other.bringToFront();
  await fill(other, 'How much or how many', '12');
  await press(other, 'Save goal');
  await says(other, 'Another window had changed the same meanwhile');
  await says(one, CHANGED);
  expect(await stored<Goal>('goals', 'sales')).toMatchObject({ target: 12 });
});

test('a result that another window deletes keeps its open form, and comes back by saving', async () => {
  for (const page of [one, other]) await goTo(page, '#/day');
  await pressIn(other, 'Change 1 sale');
  await fill(other, 'How much or how many', '5');
  await pressIn(one, 'Delete 1 sale');
  await says(one, 'Deleted: 1 sale');
  await says(other, 'This was taken away in another window');
  await pressIn(other, 'Save result');
  await says(other, 'Another window had deleted it; it is back.');
  const result = await stored<Result>('results', 'r');
  expect(result).toMatchObject({ amount: 5 });
  expect(result).not.toHaveProperty('deleted');
});

test('an entry keeps its new length where another window changes what it was', async () => {
  for (const page of [one, other]) await pressIn(page, 'Open Phone call', 'Change Phone call');
  await one.bringToFront();
  await fill(one, 'How many minutes', '45');
  await press(one, 'Save');
  await says(one, 'Saved: Phone call, 45 min');
  await other.bringToFront();
  await choose(other, 'Visit');
  await press(other, 'Save');
  await says(other, 'Saved: Visit, 45 min');
  await says(one, CHANGED);
  const entry = await stored<Entry>('entries', 'e');
  expect([entry.place, entry.end - entry.start]).toEqual(['visit', 45 * MINUTE]);
});

test('a timer that another window stopped, and one started since, are left alone', async () => {
  const first = await payoff.openExtensionPage('src/popup/index.html', 'window');
  const second = await payoff.openExtensionPage('src/popup/index.html', 'window');
  await pressIn(first, 'Start a call, a visit …');
  await press(first, 'Start: Phone call');
  await says(first, 'Started: Phone call');
  await pressIn(second, 'Throw away');
  await says(first, CHANGED);
  await pressIn(second, 'Start a call, a visit …', 'Start: Visit');
  await says(second, 'Started: Visit');
  const timer = await stored<Setting<'timer'>>('settings', 'timer');
  expect(timer).toMatchObject({ value: { place: 'visit' } });
});
