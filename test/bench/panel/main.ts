import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { addDays, DEFAULT_DAY_START, type Day, dayOf } from '../../../src/domain/time/day';
import { makeTempFolder } from '../../../tools/temp-folder.mjs';
import { type ExtensionBrowser, launch } from '../../support/browser/extension-browser';
import { fillPlan, fillTable, leaveStore } from '../../support/store/fill-years';
import { TEN_YEARS } from '../../support/store/ten-years';
import { until } from '../../support/browser/until';
import { longestBlock, watchForBlocks } from '../cost/blocks';
import { consentTo } from '../cost/consent';
import { heapOf } from '../cost/heap';
import { type Summary, summarise } from '../cost/summary';
import { tableOf } from '../cost/table';
import { settledSize } from './disk';
import { ownMemory } from './extension-process';
import { DESCRIPTIONS, type Figures } from './figures';
import { timeToMove, timeToOpen, timeToRelabel } from './views';

export interface Options {
  readonly runs: number;
  readonly say: (line: string) => void;
}

export interface Report {
  readonly at: string;
  readonly machine: string;
  readonly browser: string;
  readonly runs: number;
  readonly figures: readonly Summary[];
}

/** A browser with a store, and what the store takes on disk. */
interface Subject {
  readonly payoff: ExtensionBrowser;
  readonly page: Page;
  readonly bytes: number;
}

const WEEK = 7;
const YESTERDAY = addDays(dayOf({ at: Date.now(), offset: 0 }, DEFAULT_DAY_START), -1);

/** How quick the panel is with ten years in its store, in a real browser. */
export async function measurePanel({ runs, say }: Options): Promise<Report> {
  const at = new Date().toISOString();
  const folder = makeTempFolder('panel');
  const opened: ExtensionBrowser[] = [];
  const open = async (name: string, days: number): Promise<Subject> => {
    const profile = join(folder.path, name);
    const payoff = await launch('chromium', { profile });
    opened.push(payoff);
    const page = await payoff.findExtensionPage('src/welcome/');
    await storeIsThere(page);
    await leaveStore(payoff, page);
    const before = days === TEN_YEARS ? await settledSize(profile) : 0;
    const segments = await fillTable(page, 'segments', days, YESTERDAY);
    const after = days === TEN_YEARS ? await settledSize(profile) : 0;
    const bytes = (after - before) / segments;
    await fillTable(page, 'checkIns', days, YESTERDAY);
    await fillTable(page, 'results', days, YESTERDAY);
    await fillPlan(page);
    await consentTo(page, 'linkedin');
    return { payoff, page, bytes };
  };
  try {
    say('Opening two browsers, and filling one store with a week, the other with ten years');
    const week = await open('week', WEEK);
    const years = await open('years', TEN_YEARS);
    say('Adding up ten years');
    const rebuild = await measureRebuild(years);
    say(JSON.stringify({ ...rebuild, bytes: years.bytes }));
    const rounds: Figures[] = [{ ...rebuild, bytes: years.bytes }];
    for (let run = 1; run <= runs; run++) {
      say(`Run ${run} of ${runs}`);
      const round = await measureViews(week, years);
      say(JSON.stringify(round));
      rounds.push(round);
    }
    const browser = await years.payoff.browser.version();
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    return { at, machine, browser, runs, figures: summarise(rounds, DESCRIPTIONS) };
  } finally {
    await Promise.allSettled(opened.map((each) => each.close()));
    folder.remove();
  }
}

async function measureViews(week: Subject, years: Subject): Promise<Figures> {
  const short = await measureDays(week);
  const long = await measureDays(years);
  const yearOpen = await timeToOpen(years.page, addressIn(years, yearOf(YESTERDAY)));
  await timeToMove(years.page, dayOn(YESTERDAY), dateIn(YESTERDAY));
  const yearMove = await timeToMove(years.page, yearOf(YESTERDAY), YESTERDAY.slice(0, 4));
  await timeToMove(years.page, dayOn(YESTERDAY), dateIn(YESTERDAY));
  const relabel = await timeToRelabel(years.page);
  return {
    dayOpen: long.open,
    dayOpenWeek: short.open,
    dayOpenRatio: long.open / short.open,
    dayMove: long.move,
    dayMoveWeek: short.move,
    dayMoveRatio: long.move / short.move,
    yearOpen,
    yearMove,
    relabel,
    heap: (await heapOf(years.page)) / 1_000_000,
    ...memoryOf(years),
  };
}

async function measureDays(subject: Subject): Promise<{ open: number; move: number }> {
  const { page } = subject;
  const before = addDays(YESTERDAY, -1);
  const open = await timeToOpen(page, addressIn(subject, dayOn(YESTERDAY)));
  return { open, move: await timeToMove(page, dayOn(before), dateIn(before)) };
}

async function measureRebuild(subject: Subject): Promise<Figures> {
  const { page, payoff } = subject;
  const first = addDays(YESTERDAY, 1 - TEN_YEARS);
  await page.goto(addressIn(subject, '#/day'));
  const start = performance.now();
  await page.evaluate(watchForBlocks);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/range/${first}/${YESTERDAY}`);
  await page.waitForSelector('.adding-up progress');
  const beside = await payoff.openExtensionPage('src/welcome/index.html');
  const rebuildDay = await timeToOpen(beside, addressIn(subject, dayOn(YESTERDAY)));
  await beside.close();
  await page.bringToFront();
  await page.waitForSelector('.calendar', { timeout: 180_000 });
  const rebuild = (performance.now() - start) / 1000;
  return { rebuild, rebuildDay, rebuildBlocked: await page.evaluate(longestBlock) };
}

function memoryOf({ payoff }: Subject): Pick<Figures, 'memory'> {
  const memory = ownMemory(payoff.browser);
  return memory === undefined ? {} : { memory };
}

function storeIsThere(page: Page): Promise<boolean> {
  return until('the store is there', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'payoff')),
  );
}

function addressIn({ payoff }: Subject, hash: string): string {
  return `${payoff.origin}/src/panel/index.html${hash}`;
}

function dayOn(day: Day): string {
  return `#/day/${day}`;
}

function yearOf(day: Day): string {
  return `#/year/${day.slice(0, 4)}`;
}

/** How the heading of a day names it, in part: `21 November` or `November 21`. */
function dateIn(day: Day): string {
  return String(Number(day.slice(8)));
}

export function panelText({ figures }: Report): string {
  return tableOf(figures);
}
