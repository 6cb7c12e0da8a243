import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time/instant';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { putRows } from '../support/store/put-rows';
import { fill, press, says } from '../support/browser/screen';
import { SALES, seedBeginning } from '../support/store/seeded-store';
import { until } from '../support/browser/until';

const CALL = {
  id: 'call',
  stamp: 'seed',
  start: Date.now() - 40 * MINUTE,
  end: Date.now() - 20 * MINUTE,
  offset: -new Date().getTimezoneOffset(),
  place: 'call',
  label: { kind: 'goal', goal: SALES.id },
  entered: true,
} as const;

const NOT_SAVED = 'Not saved yet';
const AMOUNT = 'How much or how many';

let payoff: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await says(welcome, 'What is stored, and where');
  await seedBeginning(welcome);
  await putRows(welcome, 'entries', [CALL]);
});
afterAll(() => payoff.close());
afterEach(() => page.close());

async function open(path: string): Promise<void> {
  page = await payoff.openExtensionPage(path);
}

/** What stands in a field, by its label. */
function valueOf(label: string): Promise<string | undefined> {
  return page.evaluate((wanted) => {
    const named = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent?.trim() === wanted,
    );
    return named?.control && 'value' in named.control ? String(named.control.value) : undefined;
  }, label);
}

async function isBack(label: string, half: string): Promise<void> {
  await says(page, NOT_SAVED);
  expect(await valueOf(label)).toBe(half);
  await press(page, 'Discard');
  await until('what was typed is gone', async () => (await valueOf(label)) !== half);
}

describe('what is half typed is there again', () => {
  test.each([
    ['a result', '', 'Record a result', AMOUNT, '7'],
    ['an entry', '', 'Enter offline time', 'How many minutes', '35'],
    ['a goal', '#/goals', 'Add a goal', 'What do you want to reach?', 'Three talks'],
    ['an activity', '#/goals', `Add an activity: ${SALES.name}`, 'What do you do for it?', 'Talk'],
    ['an action', '#/goals', `Add an action: ${SALES.name}`, 'What, and how long', 'call Ann'],
  ])('in the panel after a reload: %s', async (_, hash, opener, label, half) => {
    await open(`src/panel/index.html${hash}`);
    await press(page, opener);
    await fill(page, label, half);
    await page.evaluate(() => location.reload());
    await isBack(label, half);
  });

  test.each([
    ['a result', ['Record a result'], AMOUNT, '7'],
    ['an entry', ['Start a call, a visit …', 'Enter one that is over'], 'How many minutes', '35'],
  ])('in the popup that was closed and is opened: %s', async (_, openers, label, half) => {
    await open('src/popup/index.html');
    for (const opener of openers) await press(page, opener);
    await fill(page, label, half);
    await page.close();
    await open('src/popup/index.html');
    await isBack(label, half);
  });
});

test('over the end of a day a form stays with its day, and the page says that a new one has begun', async () => {
  await open('src/panel/index.html');
  await press(page, 'Record a result');
  await fill(page, AMOUNT, '7');
  await page.evaluate((ahead) => {
    const { now } = Date;
    Date.now = () => now() + ahead;
  }, DAY);
  await says(page, 'A new day has begun');
  expect(await valueOf(AMOUNT)).toBe('7');
  await press(page, 'Go to the new day');
  await isBack(AMOUNT, '7');
});

test('a read that fails leaves the page with what is typed, and is made good by itself', async () => {
  const other = await payoff.openExtensionPage('src/popup/index.html', 'window');
  await press(other, 'Record a result');
  await open('src/panel/index.html');
  await press(page, 'Record a result');
  await fill(page, AMOUNT, '7');
  const refusal = await page.evaluateHandle(refuseReads);
  await press(other, 'Save result');
  await says(page, 'cannot be read just now');
  expect(await valueOf(AMOUNT)).toBe('7');
  await refusal.evaluate(({ end }) => end());
  await says(page, '1 reply');
  await until('nothing is said of it any more', async () => {
    const text = await page.evaluate(() => document.body.innerText);
    return !text.includes('cannot be read just now');
  });
  expect(await valueOf(AMOUNT)).toBe('7');
  await press(page, 'Cancel');
  await other.close();
});

test('an entry that another window deletes stays in its form, and is said to be gone', async () => {
  const other = await payoff.openExtensionPage('src/panel/index.html', 'window');
  await press(other, 'Open Phone call');
  await open('src/panel/index.html');
  await press(page, 'Open Phone call');
  await press(page, 'Change Phone call');
  await fill(page, 'How many minutes', '35');
  await press(other, 'Delete Phone call');
  await says(page, 'taken away in another window');
  expect(await valueOf('How many minutes')).toBe('35');
  await other.close();
});

/** Runs in the page: no read of the store is granted until the end. No second copy stands in for one that fails so. */
function refuseReads(): { readonly end: () => void } {
  const { prototype } = IDBTransaction;
  const granting = Object.getOwnPropertyDescriptor(prototype, 'objectStore');
  Object.defineProperty(prototype, 'objectStore', {
    configurable: true,
    value: () => {
      throw new DOMException('lost', 'NotFoundError');
    },
  });
  return {
    end: () => void (granting && Object.defineProperty(prototype, 'objectStore', granting)),
  };
}
