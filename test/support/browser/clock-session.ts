import type { Page } from 'puppeteer-core';
import type { ChosenSite } from '../../../src/domain/site/chosen-site';
import type { Milliseconds } from '../../../src/domain/time/instant';
import { DEFAULT_LIMITS } from '../../../src/domain/site/attention-limits';
import type { ExtensionBrowser } from './extension-browser';
import { beginWith } from './first-steps';
import { putRows } from '../store/put-rows';
import { scrollFor } from './scroll';
import { countedOn, settledSegments } from '../store/stored-segments';
import { TruthKeeper } from './truth-keeper';
import { until } from './until';

const FEED = 'https://www.linkedin.com/feed/';
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** How long a session is. */
export interface SessionLength {
  /** 1 at full length. It shortens all stretches but the idle one. */
  readonly scale: number;
  /** After how long without input a stretch ends; the idle one is a little longer. */
  readonly idle: Milliseconds;
}

/** Timed against the truth, in ms. */
export interface Timed {
  readonly site: 'linkedin' | 'gmail';
  readonly truth: number;
  readonly counted: number;
}

/**
 * A person's mix of tabs, in-page navigation, back and forward, a stopped background, idleness and a tab
 * never looked at, with real input; about four minutes at full length.
 *
 * @param length how long the stretches are, and after how long without input the person is idle
 * @param stopBackground ends the background as the browser may at any moment
 */
export async function playSession(
  payoff: ExtensionBrowser,
  { scale, idle }: SessionLength,
  stopBackground: () => Promise<void>,
): Promise<Timed[]> {
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await beginWith(welcome, ['LinkedIn', 'Gmail']);
  if (idle !== DEFAULT_LIMITS.idle) await limitIdle(payoff, welcome, idle);
  const clock = new TruthKeeper();
  const seconds = (count: number) => count * 1000 * scale;
  const plain = await payoff.openTab('https://example.org/');
  await openBehind(payoff, 'https://www.linkedin.com/in/never-looked-at/');

  const linkedin = await clock.open(payoff, 'linkedin', FEED);
  await scrollFor(linkedin, seconds(30));
  await linkedin.click('#messaging');
  await typeFor(linkedin, '#write', seconds(20));
  await linkedin.evaluate(() => history.back());
  await scrollFor(linkedin, seconds(10));

  await clock.show(plain, undefined);
  await scrollFor(plain, seconds(10));

  const gmail = await clock.open(payoff, 'gmail', INBOX);
  await scrollFor(gmail, seconds(20));
  await gmail.click('#compose');
  await typeFor(gmail, '#write', seconds(15));

  for (let turn = 0; turn < 6; turn += 1) {
    await clock.show(turn % 2 ? gmail : linkedin, turn % 2 ? 'gmail' : 'linkedin');
    await scrollFor(turn % 2 ? gmail : linkedin, seconds(4));
  }

  await clock.show(linkedin, 'linkedin');
  await linkedin.goto('https://www.linkedin.com/in/ada/', { waitUntil: 'domcontentloaded' });
  await scrollFor(linkedin, seconds(8));
  await travel(linkedin, -1, '/feed/');
  await scrollFor(linkedin, seconds(8));
  await travel(linkedin, 1, '/in/ada/');
  await scrollFor(linkedin, seconds(8));

  for (let turn = 0; turn < 3; turn += 1) {
    await stopBackground();
    await scrollFor(linkedin, seconds(10));
  }

  if (payoff.headed) await switchWindows(payoff, clock, linkedin, seconds(6));

  await clock.rest(linkedin);
  await new Promise((resolve) => setTimeout(resolve, idle + 4_000));
  clock.resume('linkedin');
  await scrollFor(linkedin, seconds(10));
  await clock.show(plain, undefined);

  const segments = await settledSegments(payoff);
  return (['linkedin', 'gmail'] as const).map((site) => ({
    site,
    truth: clock.total(site),
    counted: countedOn(site, segments),
  }));
}

/** As the person sets it on the page of sites. */
async function limitIdle(
  payoff: ExtensionBrowser,
  welcome: Page,
  idle: Milliseconds,
): Promise<void> {
  const sites = await until('both sites are chosen', async () => {
    const rows = await payoff.readTable<ChosenSite>('sites');
    return rows.length === 2 && rows;
  });
  await putRows(
    welcome,
    'sites',
    sites.map((site) => ({ ...site, idle })),
  );
  await welcome.evaluate(() => chrome.runtime.sendMessage({ type: 'sites.changed' }));
}

async function typeFor(page: Page, selector: string, ms: number): Promise<void> {
  const end = Date.now() + ms;
  await page.focus(selector);
  while (Date.now() < end) {
    await page.keyboard.type('a', { delay: 20 });
    await new Promise((resolve) =>
      setTimeout(resolve, Math.min(300, Math.max(0, end - Date.now()))),
    );
  }
}

/** To and fro between two windows, both of them visible. */
async function switchWindows(
  payoff: ExtensionBrowser,
  clock: TruthKeeper,
  first: Page,
  ms: number,
): Promise<void> {
  const second = await clock.openWindow(payoff, 'gmail', INBOX);
  for (let turn = 0; turn < 4; turn += 1) {
    await scrollFor(second, ms);
    await clock.show(first, 'linkedin');
    await scrollFor(first, ms);
    await clock.show(second, 'gmail');
  }
  await clock.show(first, 'linkedin');
}

async function openBehind(payoff: ExtensionBrowser, address: string): Promise<void> {
  const page = await payoff.browser.newPage({ background: true });
  await page.goto(address);
}

/** Goes back or forward; a page that comes from the back/forward cache does not load. */
async function travel(page: Page, steps: number, path: string): Promise<void> {
  await page.evaluate((by) => history.go(by), steps);
  await until(`the page shows ${path}`, async () => {
    return (await page.evaluate(() => location.pathname)) === path;
  });
}
