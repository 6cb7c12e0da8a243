import type { Page } from 'puppeteer-core';
import { DEFAULT_LIMITS } from '../../../src/domain/site/attention-limits';
import type { ExtensionBrowser } from '../../support/browser/extension-browser';
import { isKeptAlive } from './back-forward';
import { apiCalls, messages, wakeUps } from './extension-activity';
import type { Figures } from './figures';
import { heapOf } from './heap';
import { pause } from './pause';
import { CAN_TELL_PROCESS_TIME, processTime } from './process-time';
import { scriptTime } from './script-time';
import { fallsAsleep } from './sleep';
import { FEED, type Subjects } from './subjects';
import { loadedAt, record } from './trace';
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
 * From the last input on until a page is idle. Until here Payoff waits whether the pause counts as
 * attention (docs/architecture.md section 5); then it ends the segment and reports it.
 */
const PAUSE = DEFAULT_LIMITS.idle + 4000;
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
  const loading = await loadTimes(payoff);
  for (const { page } of [without, empty, tenYears]) await page.goto(FEED);
  const figures = {
    ...loading,
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

/** Until the page is loaded, and from then until all that the tracker begins with is done. */
async function loadTimes({ subject, page }: Seat): Promise<Figures> {
  const events = await record(page, async () => {
    await page.goto(FEED);
    await pause(SETTLED);
  });
  const loaded = loadedAt(events);
  const time = (part: typeof events) => scriptTime(part, addressOfTracker(subject));
  return {
    load: time(events.filter(({ ts }) => ts < loaded)),
    start: time(events.filter(({ ts }) => ts >= loaded)),
  };
}

/** As a person uses a page: a feed, then a part of it that scrolls by itself while the page stands still, to its end. */
async function compareHeaps(without: Seat, empty: Seat, payoff: Seat): Promise<Figures> {
  const heapAfterUse = async ({ page }: Seat) => {
    await turnWheel(page, MINUTE / 3);
    await page.evaluate(openScroller);
    await turnWheel(page, MINUTE / 6);
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

/** Runs in the page. Ten seconds of the wheel scroll three times its length. */
function openScroller(): void {
  const scroller = document.createElement('div');
  scroller.style.cssText = 'position: fixed; inset: 50px; overflow: auto; background: white';
  scroller.innerHTML = '<p style="height: 80px">word</p>'.repeat(50);
  document.body.append(scroller);
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
  for (const { subject, page } of seats) {
    // Until the first report is made, and the background that it woke has taken it: else whoever waited longest pays for that.
    await turnWheel(page, 3 * SETTLED);
    scrolling.push(await processTime(subject.browser, () => turnWheel(page, cpuScrolling)));
  }
  // Idle browsers do not disturb each other, and whatever disturbs them disturbs all.
  const waitTogether = (ms: number) =>
    Promise.all(seats.map(({ subject }) => processTime(subject.browser, () => pause(ms))));
  await Promise.all(seats.map(({ page }) => turnWheel(page, SETTLED)));
  const pausing = await waitTogether(PAUSE);
  const idle = await waitTogether(cpuIdle);
  return {
    cpuScrollingWithout: over(scrolling[0], cpuScrolling / 1000),
    cpuScrolling: over(scrolling[1], scrolling[0]),
    tenYearsCpuScrolling: over(scrolling[2], scrolling[1]),
    cpuPausingWithout: over(pausing[0], PAUSE / 1000),
    cpuPausing: over(pausing[1], pausing[0]),
    tenYearsCpuPausing: over(pausing[2], pausing[1]),
    cpuIdleWithout: over(idle[0], cpuIdle / 1000),
    cpuIdle: over(idle[1], idle[0]),
    tenYearsCpuIdle: over(idle[2], idle[1]),
  };
}

/** A ratio, where it says something. */
function over(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

async function compareHistories(payoff: Seat, tenYears: Seat, lengths: Lengths): Promise<Figures> {
  const [empty, full] = await Promise.all([
    watchTracker(payoff, lengths),
    watchTracker(tenYears, lengths),
  ]);
  return {
    ...empty,
    tenYearsScrolling: over(full.scrolling, empty.scrolling),
    tenYearsPausing: over(full.pausing, empty.pausing),
    tenYearsMessages: over(full.messages, empty.messages),
    tenYearsApiCalls: over(full.apiCalls, empty.apiCalls),
  };
}

/** A stretch of scrolling, a pause, then idle in front, then hidden until the background sleeps. */
async function watchTracker({ subject, page }: Seat, { active, idle }: Lengths) {
  const tracker = addressOfTracker(subject);
  const scrolled = await record(page, () => turnWheel(page, active));
  const quietFrom = performance.now() + DEFAULT_LIMITS.idle;
  const paused = await record(page, () => pause(PAUSE));
  const rested = await record(page, () => pause(idle));

  const other = await subject.browser.newPage();
  await other.bringToFront();
  await pause(SETTLED);
  const hiddenFrom = performance.now();
  let asleep = false;
  let end = hiddenFrom;
  const hidden = await record(page, async () => {
    asleep = await fallsAsleep(subject, SLEEPLESS);
    end = performance.now();
  });
  await other.close();
  await page.bringToFront();

  const aMinute = MINUTE / active;
  const sent = messages(scrolled, subject.extensionId);
  return {
    scrolling: scriptTime(scrolled, tracker) / (active / 1000),
    pausing: scriptTime(paused, tracker) / (PAUSE / 1000),
    idle: scriptTime(rested, tracker) / (idle / 1000),
    hidden: scriptTime(hidden, tracker) / ((end - hiddenFrom) / 1000),
    messages: sent * aMinute,
    apiCalls: (apiCalls(scrolled, subject.extensionId) + sent) * aMinute,
    wakeUps: wakeUps(scrolled, subject.extensionId) * aMinute,
    asleepAfter: asleep ? (end - quietFrom) / 1000 : Number.POSITIVE_INFINITY,
  };
}

function addressOfTracker({ origin }: ExtensionBrowser): string {
  return `${origin}/${TRACKER}`;
}
