import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CheckIn } from '../../src/domain/ledger/check-in';
import type { Result } from '../../src/domain/plan/result';
import type { Segment } from '../../src/domain/attention/segment';
import type { Kind } from './browser/browser-start';
import { type ExtensionBrowser, launch } from './browser/extension-browser';
import { beginWith, nameGoal } from './browser/first-steps';
import { press, says } from './browser/screen';
import { scrollFor } from './browser/scroll';
import { type FileSystem, mountSmallDisk } from './small-disk';
import { until } from './browser/until';

/** What became of all that was acknowledged, seen at each of three starts. */
export interface FullDiskRun {
  readonly acknowledged: number;
  /** How many of them while the disk was full. */
  readonly acknowledgedFull: number;
  readonly refused: number;
  /** Whether the browser ended by itself while the disk was full, as Chromium may. */
  readonly crashed: boolean;
  readonly starts: readonly Seen[];
}

interface Seen {
  /** Acknowledged results that are not there. */
  readonly missing: number;
  /** Results that are there more than once. */
  readonly doubled: number;
  /** Whether an answer that was acknowledged is gone. */
  readonly answerLost: boolean;
  /** Segments of before the disk was full that are not there, in ms. */
  readonly timeLost: number;
  /** What the page says of its store. */
  readonly said: string;
}

interface Ledger {
  next: number;
  readonly acknowledged: number[];
  readonly refused: number[];
  answered: boolean;
  timed: readonly Segment[];
}

/** While the disk is full a save may take as long as an opening that is never answered. */
const SAVE_LIMIT_MS = 12_000;

/** Fills the disk in the midst of saves, frees it, goes on, ends the browser, and starts it three times. */
export async function fillDiskOnce(
  kind: Kind,
  fileSystem: FileSystem,
  ending: 'closed' | 'killed',
  dist?: string,
): Promise<FullDiskRun> {
  const disk = mountSmallDisk(fileSystem);
  const ledger: Ledger = { next: 1, acknowledged: [], refused: [], answered: false, timed: [] };
  const options = { profile: join(disk.path, 'profile'), ...(dist && { dist }) };
  try {
    const payoff = await launch(kind, options);
    let acknowledgedFull = 0;
    let crashed = false;
    try {
      const { popup, feed } = await begin(payoff, ledger);
      disk.fill();
      const before = ledger.acknowledged.length;
      crashed = await whileFull(popup, feed, ledger).then(
        () => false,
        () => true,
      );
      acknowledgedFull = ledger.acknowledged.length - before;
      disk.free();
      if (!crashed) await keepTracking(popup, ledger);
    } finally {
      disk.free();
      await end(payoff, ending);
    }
    const starts: Seen[] = [];
    for (const _ of ['first', 'second', 'third'])
      starts.push(await startAgain(kind, options, ledger));
    const { acknowledged, refused } = ledger;
    return {
      acknowledged: acknowledged.length,
      acknowledgedFull,
      refused: refused.length,
      crashed,
      starts,
    };
  } finally {
    disk.remove();
  }
}

async function begin(payoff: ExtensionBrowser, ledger: Ledger) {
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await beginWith(welcome, ['LinkedIn']);
  await nameGoal(welcome, 'Win 3 customers');
  await says(welcome, 'Payoff is timing');
  const feed = await payoff.openTab('https://www.linkedin.com/feed/');
  await scrollFor(feed, 3_000);
  const popup = await payoff.openExtensionPage('src/popup/index.html');
  await says(popup, 'Result');
  for (let turn = 0; turn < 5; turn += 1) await save(popup, ledger);
  ledger.timed = await payoff.readTable<Segment>('segments');
  return { popup, feed };
}

/** Results without a pause, an answer, and time. */
async function whileFull(popup: Page, feed: Page, ledger: Ledger): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await save(popup, ledger);
  ledger.answered = await answer(popup);
  await feed.bringToFront();
  await scrollFor(feed, 2_000);
  await popup.bringToFront();
  for (let turn = 0; turn < 4; turn += 1) await save(popup, ledger);
}

async function keepTracking(popup: Page, ledger: Ledger): Promise<void> {
  await until(
    'the page no longer says that the disk is full',
    async () => !(await said(popup)).includes('disk is full'),
    60_000,
  );
  for (let turn = 0; turn < 5; turn += 1) await save(popup, ledger);
}

async function end(payoff: ExtensionBrowser, ending: 'closed' | 'killed'): Promise<void> {
  const browser = payoff.browser.process();
  if (ending === 'killed' && browser?.exitCode === null) {
    const ended = new Promise((done) => browser.once('exit', done));
    browser.kill('SIGKILL');
    await ended;
  }
  await payoff.close().catch(() => undefined);
}

async function startAgain(
  kind: Kind,
  options: { readonly profile: string },
  ledger: Ledger,
): Promise<Seen> {
  const payoff = await launch(kind, options);
  try {
    const popup = await payoff.openExtensionPage('src/popup/index.html');
    // What the page has read has been brought up to date before; the raw tables alone may not have been.
    await popup
      .waitForSelector('.popup-foot, [role=alert]', { timeout: SAVE_LIMIT_MS })
      .catch(() => undefined);
    const seen = await look(payoff, popup, ledger);
    if (await popup.$('.popup-foot')) for (const _ of [1, 2]) await save(popup, ledger);
    return seen;
  } finally {
    await payoff.close();
  }
}

async function look(payoff: ExtensionBrowser, popup: Page, ledger: Ledger): Promise<Seen> {
  const amounts = (await payoff.readTable<Result>('results')).map(({ amount }) => amount);
  const there = new Set(amounts);
  const answers = await payoff.readTable<CheckIn>('checkIns');
  const segments = await payoff.readTable<Segment>('segments');
  const lost = ledger.timed.filter(({ start }) =>
    segments.every((segment) => segment.start > start || segment.end <= start),
  );
  return {
    missing: ledger.acknowledged.filter((amount) => !there.has(amount)).length,
    doubled: amounts.length - there.size,
    answerLost: ledger.answered && answers.length === 0,
    timeLost: lost.reduce((sum, { start, end: last }) => sum + last - start, 0),
    said: await said(popup),
  };
}

function said(page: Page): Promise<string> {
  return page.$$eval('.read-notice, .notice', (notices) =>
    notices
      .map(({ textContent }) => textContent ?? '')
      .join(' ')
      .trim(),
  );
}

const FORM = 'section.record form';
const AMOUNT = `${FORM} input[data-first]`;

/** Saves a result of an amount that no other has; it is acknowledged once its form has closed. */
async function save(popup: Page, ledger: Ledger): Promise<void> {
  const amount = ledger.next;
  ledger.next += 1;
  const isSaved = await saved(popup, amount).catch(() => false);
  (isSaved ? ledger.acknowledged : ledger.refused).push(amount);
}

async function saved(popup: Page, amount: number): Promise<boolean> {
  if (!(await popup.$(FORM))) await popup.$eval('.popup-foot .line-opener', pressInPage);
  await popup.waitForSelector(AMOUNT, { timeout: SAVE_LIMIT_MS });
  await popup.$eval(AMOUNT, typeInPage, String(amount));
  await popup.$eval(`${FORM} [type=submit]`, pressInPage);
  const outcome = await until(
    'it is saved or refused',
    async () => {
      if (!(await popup.$(FORM))) return 'saved';
      return (await popup.$('.failure button')) && 'refused';
    },
    SAVE_LIMIT_MS,
  );
  if (outcome === 'refused') await popup.$eval('.failure button', pressInPage);
  return outcome === 'saved';
}

/** Runs in the page: a real click would wait for a frame. */
function pressInPage(element: Element): void {
  if (element instanceof HTMLElement) element.click();
}

/** Runs in the page. */
function typeInPage(field: Element, value: string): void {
  if (!(field instanceof HTMLInputElement)) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** An answer is acknowledged once a line that takes it back stands in its place: its row goes before it is stored. */
async function answer(popup: Page): Promise<boolean> {
  if (!(await popup.$('::-p-aria(Win 3 customers: LinkedIn feed)'))) return false;
  await press(popup, 'Win 3 customers: LinkedIn feed');
  const outcome = await until(
    'it is taken or refused',
    async () =>
      (await popup.$('.row.answered')) ? 'taken' : (await popup.$('.failure button')) && 'refused',
    SAVE_LIMIT_MS,
  ).catch(() => undefined);
  if (outcome === 'refused') await popup.$eval('.failure button', pressInPage);
  return outcome === 'taken';
}
