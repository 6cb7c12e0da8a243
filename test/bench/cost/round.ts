import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../support/extension-browser';
import { isKeptAlive } from './back-forward';
import { apiCalls, messages, wakeUps } from './extension-activity';
import type { Figures } from './figures';
import { heapOf } from './heap';
import { pause } from './pause';
import { CAN_TELL_PROCESS_TIME, processTime } from './process-time';
import { scriptTime } from './script-time';
import { secondsUntilAsleep } from './sleep';
import { FEED, type Subjects } from './subjects';
import { record } from './trace';
import { TRACKER } from './variants';
import { turnWheel } from './wheel';

/** How long each thing is watched, in ms. */
export interface Lengths {
  readonly active: number;
  readonly idle: number;
  readonly cpuIdle: number;
  readonly cpuScrolling: number;
}

const MINUTE = 60_000;
/** What a page and its tracker do at first is done by then. */
const SETTLED = 2000;
/**
 * From the last input on until a page is idle. Until here Payoff counts the pause as attention
 * (DESIGN.md section 4), and notes it.
 */
const PAUSE = 12_000;
/** A background that is not asleep by then counts as never asleep. */
const SLEEPLESS = 60_000;

/** A subject with the feed in front. */
interface Seat {
  readonly subject: ExtensionBrowser;
  readonly page: Page;
}

/** Measures everything once, in fresh pages. */
export async function measureRound(subjects: Subjects, lengths: Lengths): Promise<Figures> {
  const [without, empty, payoff, tenYears] = await Promise.all(
    [subjects.without, subjects.empty, subjects.payoff, subjects.tenYears].map(takeSeat),
  );
  if (!without || !empty || !payoff || !tenYears) throw new Error('A subject is missing');
  const load = await loadTime(payoff);
  for (const { page } of [without, empty, tenYears]) await page.goto(FEED);
  const figures = {
    load,
    ...(await compareHeaps(without, empty, payoff)),
    ...(await compareProcessTimes(without, payoff, tenYears, lengths)),
    ...(await compareHistories(payoff, tenYears, lengths)),
    keptAliveWithout: Number(await isKeptAlive(without.page)),
    keptAlive: Number(await isKeptAlive(payoff.page)),
  };
  for (const { page } of [without, empty, payoff, tenYears]) await page.close();
  return figures;
}

async function takeSeat(subject: ExtensionBrowser): Promise<Seat> {
  const page = await subject.browser.newPage();
  await page.bringToFront();
  return { subject, page };
}

async function loadTime({ subject, page }: Seat): Promise<number> {
  const events = await record(page, async () => {
    await page.goto(FEED);
    await pause(SETTLED);
  });
  return scriptTime(events, addressOfTracker(subject));
}

/** All three scroll a little first, so that whatever a tracker starts late has started. */
async function compareHeaps(without: Seat, empty: Seat, payoff: Seat): Promise<Figures> {
  const heapAfterUse = async ({ page }: Seat) => {
    await turnWheel(page, SETTLED);
    await pause(2 * SETTLED);
    return heapOf(page);
  };
  const [none, least, full] = await Promise.all([
    heapAfterUse(without),
    heapAfterUse(empty),
    heapAfterUse(payoff),
  ]);
  return { heapWithout: none / 1000, heap: (full - least) / 1000 };
}

async function compareProcessTimes(
  without: Seat,
  payoff: Seat,
  tenYears: Seat,
  { cpuIdle, cpuScrolling }: Lengths,
): Promise<Figures> {
  if (!CAN_TELL_PROCESS_TIME) return {};
  const seats = [without, payoff, tenYears];
  const scrolling: number[] = [];
  for (const { subject, page } of seats)
    scrolling.push(await processTimeOf(subject, () => turnWheel(page, cpuScrolling)));
  // Idle browsers do not disturb each other, and whatever disturbs them disturbs all.
  await Promise.all(seats.map(({ page }) => turnWheel(page, SETTLED)));
  await pause(PAUSE);
  const resting = await Promise.all(
    seats.map(({ subject }) => processTimeOf(subject, () => pause(cpuIdle))),
  );
  return {
    cpuScrollingWithout: over(scrolling[0], cpuScrolling / 1000),
    cpuScrolling: over(scrolling[1], scrolling[0]),
    tenYearsCpuScrolling: over(scrolling[2], scrolling[1]),
    cpuIdleWithout: over(resting[0], cpuIdle / 1000),
    cpuIdle: over(resting[1], resting[0]),
    tenYearsCpuIdle: over(resting[2], resting[1]),
  };
}

/** A ratio, where it says something. */
function over(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

async function processTimeOf(
  { browser }: ExtensionBrowser,
  work: () => Promise<unknown>,
): Promise<number> {
  const before = processTime(browser);
  await work();
  return processTime(browser) - before;
}

async function compareHistories(payoff: Seat, tenYears: Seat, lengths: Lengths): Promise<Figures> {
  const [empty, full] = await Promise.all([
    watchTracker(payoff, lengths),
    watchTracker(tenYears, lengths),
  ]);
  return {
    ...empty,
    tenYearsScrolling: over(full.scrolling, empty.scrolling),
    tenYearsIdle: over(full.idle, empty.idle),
    tenYearsMessages: over(full.messages, empty.messages),
    tenYearsApiCalls: over(full.apiCalls, empty.apiCalls),
  };
}

/** A stretch of scrolling, a pause, then idle in front, then hidden until the background sleeps. */
async function watchTracker({ subject, page }: Seat, { active, idle }: Lengths) {
  const tracker = addressOfTracker(subject);
  const scrolled = await record(page, () => turnWheel(page, active));
  const paused = await record(page, () => pause(PAUSE));
  const rested = await record(page, () => pause(idle));

  const other = await subject.browser.newPage();
  await other.bringToFront();
  await pause(SETTLED);
  let asleepAfter = 0;
  const hidden = await record(page, async () => {
    asleepAfter = await secondsUntilAsleep(subject, SLEEPLESS);
  });
  await other.close();
  await page.bringToFront();

  const aMinute = MINUTE / active;
  const sent = messages(scrolled, subject.extensionId);
  return {
    scrolling: scriptTime(scrolled, tracker) / (active / 1000),
    pausing: scriptTime(paused, tracker) / (PAUSE / 1000),
    idle: scriptTime(rested, tracker) / (idle / 1000),
    hidden: scriptTime(hidden, tracker) / asleepAfter,
    messages: sent * aMinute,
    apiCalls: (apiCalls(scrolled, subject.extensionId) + sent) * aMinute,
    wakeUps: wakeUps(scrolled, subject.extensionId) * aMinute,
    asleepAfter: asleepAfter + SETTLED / 1000,
  };
}

function addressOfTracker({ origin }: ExtensionBrowser): string {
  return `${origin}/${TRACKER}`;
}
