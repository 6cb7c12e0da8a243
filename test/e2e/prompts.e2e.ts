import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckIn } from '../../src/domain/ledger/check-in';
import type { ConsideredMoment, DecisionPoint } from '../../src/domain/prompt/decision-point';
import type { PageContext, PromptOutcome } from '../../src/domain/prompt/prompt';
import { DEFAULT_PROMPTS, type PromptSettings } from '../../src/domain/prompt/settings';
import type { Segment } from '../../src/domain/attention/segment';
import type { PromptReply } from '../../src/protocol/message';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { type CardButton, cardButton, tabOf } from '../support/prompt/prompt-in-page';
import { scrollFor } from '../support/browser/scroll';
import { SALES } from '../support/store/seeded-store';
import { IMPATIENT, stopBackground } from '../support/browser/stop-background';
import { until } from '../support/browser/until';

const PAGE: PageContext = {
  breakpoint: 'came back',
  sinceTyping: undefined,
  composing: false,
  fullScreen: false,
  dialog: false,
  listening: false,
};

/** Long at once, without a coin; all that is never allowed is still not allowed. */
const EAGER: PromptSettings = {
  ...DEFAULT_PROMPTS,
  chance: 1,
  own: false,
  limits: { active: 0, screens: 0 },
  contents: ['fact'],
};

// Told in order: each test goes on where the one before ended.
let payoff: ExtensionBrowser;
/** A page of the extension, from which the store is filled and tabs are spoken to. */
let control: Page;
let linkedin: Page;
let reddit: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest(), { firefoxPrefs: IMPATIENT });
  await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn', 'Reddit']);
  await until('both are chosen', async () => (await payoff.readTable('sites')).length === 2);
  control = await payoff.openExtensionPage('icons/48.png', 'behind');
  await control.evaluate(put, 'settings', setTo(EAGER));
});
afterAll(() => payoff.close());

test('long scrolling brings the card at the next pause, and its answer labels the visit', async () => {
  linkedin = await payoff.openTab('https://www.linkedin.com/feed/');
  await visited('linkedin');
  await scrollFor(linkedin, 1_000);
  // Another place of the site: the page reports at once what went before.
  await linkedin.evaluate(() => history.pushState(null, '', `/in/ada/?${Math.random()}`));
  const { x, y } = await atPause(linkedin, MY_BREAK);
  // A press right under the pointer as the card appears is not meant for it.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await linkedin.mouse.click(x, y);
  await until('the answer is there', async () => (await decisions())[0]?.outcome === 'break');
  const labels = await payoff.readTable<CheckIn>('checkIns');
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.every(({ site, label }) => site === 'linkedin' && label.kind === 'break')).toBe(
    true,
  );
  await until('the card is gone', async () => !(await cardButton(control, linkedin, MY_BREAK)));
});

test('a visit is asked what it is for as it begins, and a prompt beyond it quotes the answer', async () => {
  await control.evaluate(clear, 'decisions');
  await control.evaluate(put, 'goals', SALES);
  await control.evaluate(put, 'settings', setTo({ ...EAGER, intentions: true }));
  reddit = await payoff.openTab('https://www.reddit.com/');
  await scrollFor(reddit, 1_000);
  // An address of its own: a second go would find the tab of the first.
  await reddit.evaluate(() => history.pushState(null, '', `/user/ada/?${Math.random()}`));
  const tenMinutes = `10\u00a0min for ${SALES.name}`;
  const { x, y } = await atPause(reddit, tenMinutes);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await reddit.mouse.click(x, y);
  await until('the plan is kept', async () =>
    (await payoff.readTable<ConsideredMoment>('decisions')).some(
      (row) => 'plan' in row && row.plan,
    ),
  );
  await until('the question is gone', async () => !(await cardButton(control, reddit, tenMinutes)));
  const end = await beginningAt('reddit');
  // No instant has two owners: what was put there for the other site goes.
  await control.evaluate(clear, 'segments');
  await visited('reddit', { minutes: 20, end });
  const reply = await moment(reddit);
  expect(reply).toMatchObject({ kind: 'show' });
  const lines = reply.kind === 'show' ? reply.card.lines : [];
  expect(lines[0]).toContain(`You planned 10\u00a0min for **${SALES.name}**.`);
  await control.evaluate(put, 'settings', setTo(EAGER));
});

test('of two windows that ask at once one is told to show a card', async () => {
  await control.evaluate(clear, 'decisions');
  await control.evaluate(clear, 'segments');
  await visited('linkedin', { minutes: 1.5, end: Date.now() - 95_000 });
  await visited('reddit', { minutes: 1.5 });
  const replies = await Promise.all([moment(linkedin), moment(reddit), moment(linkedin)]);
  expect(replies.map(({ kind }) => kind).toSorted()).toEqual(['end', 'end', 'show']);
  expect(await decisions()).toHaveLength(1);
});

test('a background that is stopped between keeps the cool-down and loses no answer', async () => {
  await stopBackground(payoff);
  expect(await moment(linkedin)).toEqual({ kind: 'end' });
  const [decision] = await decisions();
  await stopBackground(payoff);
  await told(linkedin, { type: 'prompt.answer', decision: decision?.id ?? '', outcome: 'closed' });
  expect((await decisions())[0]?.outcome).toBe('closed');
  expect(await payoff.readTable('diagnostics')).toEqual([]);
});

const MY_BREAK = 'It’s my break';

/** The button of the card that comes when scrolling stops; scrolls again where the script came after the last stop. */
async function atPause(page: Page, name: string, tries = 5): Promise<CardButton> {
  await scrollFor(page, 600);
  try {
    return await until('the card is there', () => cardButton(control, page, name), 3_000);
  } catch (error) {
    if (tries === 0) throw error;
    return atPause(page, name, tries - 1);
  }
}

const setTo = (value: PromptSettings) => ({ id: 'prompts', stamp: '1', value });

/** When the first segment began that was timed at a site. */
async function beginningAt(where: string): Promise<number> {
  const segments = await payoff.readTable<Segment>('segments');
  return Math.min(...segments.flatMap(({ site, start }) => (site === where ? start : [])));
}

/** Minutes at a site, before what was timed there if not just now. */
async function visited(site: string, { minutes = 2, end = Date.now() } = {}): Promise<void> {
  const segment: Segment = {
    id: crypto.randomUUID(),
    site,
    place: 'feed',
    start: end - minutes * 60_000,
    end,
    offset: 0,
    screens: 300,
    input: 3,
    began: 'came',
    ended: 'hidden',
  };
  await control.evaluate(put, 'segments', segment);
}

async function decisions(): Promise<DecisionPoint[]> {
  const rows = await payoff.readTable<DecisionPoint>('decisions');
  return rows.filter((row) => 'shown' in row);
}

function moment(page: Page): Promise<PromptReply> {
  return told(page, { type: 'prompt.moment', context: PAGE, ask: Math.random() });
}

type Said =
  | { readonly type: 'prompt.moment'; readonly context: PageContext; readonly ask: number }
  | { readonly type: 'prompt.answer'; readonly decision: string; readonly outcome: PromptOutcome };

/** What the background replies to the extension's own script in that page. */
async function told(page: Page, message: Said): Promise<PromptReply> {
  return control.evaluate(sendFrom, await tabOf(control, page), message);
}

// These run in a page of the extension: they may use nothing from outside of themselves.

async function sendFrom(tabId: number, message: Said): Promise<PromptReply> {
  const [found] = await chrome.scripting.executeScript({
    target: { tabId },
    args: [message],
    func: (sent: Said): Promise<PromptReply> => chrome.runtime.sendMessage(sent),
  });
  // What is no reply to a moment has none.
  return found?.result ?? { kind: 'end' };
}

async function put(table: string, row: object): Promise<void> {
  const open = indexedDB.open('payoff');
  await new Promise((done) => open.addEventListener('success', done));
  const written = open.result.transaction(table, 'readwrite').objectStore(table).put(row);
  await new Promise((done) => written.addEventListener('success', done));
  open.result.close();
}

async function clear(table: string): Promise<void> {
  const open = indexedDB.open('payoff');
  await new Promise((done) => open.addEventListener('success', done));
  const cleared = open.result.transaction(table, 'readwrite').objectStore(table).clear();
  await new Promise((done) => cleared.addEventListener('success', done));
  open.result.close();
}
