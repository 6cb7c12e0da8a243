import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckIn } from '../../src/domain/ledger/check-in';
import type { Result } from '../../src/domain/plan/result';
import { DAY, MINUTE } from '../../src/domain/time/instant';
import type { Spot } from '../../src/domain/site/site';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { press, says } from '../support/browser/screen';
import { until } from '../support/browser/until';
import { putRows } from '../support/store/put-rows';
import { SALES, seedBeginning, seedVisits } from '../support/store/seeded-store';

/** Ten places, so that no two visits share an answer. */
const TEN: readonly Spot[] = [
  ...(['feed', 'messages', 'profile', 'search', 'reading'] as const).map((place) => ({
    site: 'linkedin',
    place,
  })),
  ...(['inbox', 'compose', 'reading', 'search', 'other'] as const).map((place) => ({
    site: 'gmail',
    place,
  })),
];

let payoff: ExtensionBrowser;
let popup: Page;
/** Taps and keys since the popup was opened. */
let acts = 0;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await says(welcome, 'What is stored, and where');
  await seedBeginning(welcome);
  await seedVisits(welcome, TEN);
});
afterAll(() => payoff.close());

/** Everything that a person does here goes through one of these two. */
async function key(name: KeyInput): Promise<void> {
  acts += 1;
  await popup.keyboard.press(name);
}

async function tap(name: string): Promise<void> {
  acts += 1;
  await press(popup, name);
}

async function openPopup(): Promise<void> {
  popup = await payoff.openExtensionPage('src/popup/index.html');
  acts = 0;
}

test('ten visits to ten places are labelled with at most 12 taps or keys', async () => {
  await openPopup();
  for (let left = TEN.length; left > 0; left--) {
    await says(popup, left === 1 ? '1 visit of today' : `${left} visits of today`);
    await key('1');
  }
  await says(popup, 'Nothing waits for an answer');
  const answers = await payoff.readTable<CheckIn>('checkIns');
  expect(new Set(answers.map(({ site, place }) => `${site}/${place}`)).size).toBe(10);
  expect(answers.every(({ label }) => label.kind === 'goal')).toBe(true);
  expect(acts).toBeLessThanOrEqual(12);
});

test('a day that was missed in 5 places is answered with at most 6 taps or keys', async () => {
  await seedVisits(popup, TEN.slice(0, 5), Date.now() - DAY);
  await openPopup();
  for (let left = 5; left > 0; left--) {
    await says(popup, ` · ${left}`);
    await key('Enter');
  }
  await says(popup, 'Nothing waits for an answer');
  expect(await payoff.readTable('checkIns')).toHaveLength(15);
  expect(acts).toBeLessThanOrEqual(6);
});

test('a result with its right cause is recorded with at most 2 taps', async () => {
  await openPopup();
  await tap('+1 reply: Win 3 customers');
  await says(popup, '1 reply · from ');
  expect(await payoff.readTable('results')).toMatchObject([
    { amount: 1, rung: 'reply', credit: { kind: 'activities', activities: ['gmail/other'] } },
  ]);
  expect(acts).toBeLessThanOrEqual(2);
  await tap('Undo');
  await until('it is taken back', async () => (await standing()).length === 0);
});

test('a result is recorded in its form with at most 4 taps or keys', async () => {
  await openPopup();
  await tap('Record a result');
  await tap('Save result');
  await says(popup, 'Recorded: 1 reply');
  expect(await standing()).toMatchObject([{ amount: 1, rung: 'reply' }]);
  expect(acts).toBeLessThanOrEqual(4);
});

test('with nine goals and forty places it is no higher than 600 px, and its foot is in sight', async () => {
  const goals = Array.from({ length: 9 }, (_, colour) => ({
    ...SALES,
    id: colour === 0 ? SALES.id : `goal-${colour}`,
    name: `A goal of many words, number ${colour + 1}`,
    order: colour,
    colour,
  }));
  await putRows(popup, 'goals', goals);
  await seedVisits(popup, [...TEN, ...TEN, ...TEN, ...TEN], Date.now() + 160 * MINUTE);
  await openPopup();
  await says(popup, '40 visits of today');
  const [height, foot] = await popup.evaluate(() =>
    ['.popup', '.popup-foot'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0,
    ),
  );
  expect(height).toBeLessThanOrEqual(600);
  expect(foot).toBeLessThanOrEqual(600);
});

test('a result on a full disk is kept in the second copy, or in its form, until there is room', async () => {
  await openPopup();
  await says(popup, 'Result');
  await popup.evaluate(fillDisk);
  await tap('Record a result');
  await tap('Save result');
  const hasCopy = browserUnderTest() === 'chromium';
  // What was recorded is said for ten seconds only.
  if (hasCopy) await says(popup, 'Recorded: 1 reply');
  await says(popup, hasCopy ? 'What you save is kept in a second copy' : 'That was not saved');
  expect(await standing()).toHaveLength(1);
  await popup.evaluate(() => document.body.classList.remove('disk-full'));
  if (!hasCopy) {
    await tap('Save result');
    await says(popup, 'Recorded: 1 reply');
  }
  await until('both are stored', async () => (await standing()).length === 2);
});

/** Those that were not taken back. */
async function standing(): Promise<Result[]> {
  return (await payoff.readTable<Result>('results')).filter(({ deleted }) => !deleted);
}

/** Runs in the page: its database refuses rows as on a full disk, as long as the page says so. */
function fillDisk(): void {
  // oxlint-disable-next-line typescript/unbound-method -- called with its store below
  const { put } = IDBObjectStore.prototype;
  document.body.classList.add('disk-full');
  IDBObjectStore.prototype.put = function (...row) {
    if (!document.body.classList.contains('disk-full')) return put.apply(this, row);
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
}
