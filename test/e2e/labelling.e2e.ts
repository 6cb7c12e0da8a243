import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckIn } from '../../src/domain/ledger/check-in';
import type { Spot } from '../../src/domain/site/site';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { press, says } from '../support/browser/screen';
import { seedBeginning, seedVisits } from '../support/store/seeded-store';

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

test('a result is recorded with at most 4 taps or keys', async () => {
  await openPopup();
  await says(popup, 'Record a result');
  await tap('Record a result');
  await tap('Save result');
  await says(popup, 'Recorded: 1 sale');
  expect(await payoff.readTable('results')).toMatchObject([{ amount: 1, rung: 'sale' }]);
  expect(acts).toBeLessThanOrEqual(4);
});

test('a result that cannot be stored is said, stays in its form, and is stored once it can be', async () => {
  await openPopup();
  await popup.evaluate(fillDisk);
  await tap('Record a result');
  await tap('Save result');
  await says(popup, 'There is no room left on this disk');
  expect(await payoff.readTable('results')).toHaveLength(1);
  await popup.evaluate(() => document.body.classList.remove('disk-full'));
  await tap('Close');
  await tap('Save result');
  await says(popup, 'Recorded: 1 sale');
  expect(await payoff.readTable('results')).toHaveLength(2);
});

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
