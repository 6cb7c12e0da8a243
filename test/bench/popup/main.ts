import { cpus } from 'node:os';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launch } from '../../support/browser/extension-browser';
import { seedBeginning, seedVisits } from '../../support/store/seeded-store';
import { until } from '../../support/browser/until';
import { median } from '../cost/median';
import { fillYear } from './year';

/** Times of one store, in ms from the beginning of the navigation. */
export interface PopupTimes {
  readonly median: number;
  readonly values: readonly number[];
}

export interface PopupReport {
  readonly at: string;
  readonly machine: string;
  readonly browser: string;
  readonly empty: PopupTimes;
  readonly year: PopupTimes;
  /** How many times as long with a year of data; 1.5 at most is promised. */
  readonly ratio: number;
  readonly met: boolean;
}

interface Options {
  /** How often each popup is opened. */
  readonly runs: number;
  readonly say: (line: string) => void;
}

const AT_MOST = 1.5;

/** How long the popup takes until what it has to say is painted, with an empty store and with a year in it. */
export async function measurePopup({ runs, say }: Options): Promise<PopupReport> {
  const at = new Date().toISOString();
  const opened: ExtensionBrowser[] = [];
  try {
    say('Opening two browsers, and filling the store of one with a year');
    const empty = await begin(opened, async () => undefined);
    const year = await begin(opened, fillYear);
    // In turn, so that whatever disturbs one disturbs both; the first opening of each warms up.
    const times: [number[], number[]] = [[], []];
    for (let opening = 0; opening <= runs; opening++) {
      const pair = [await openingTime(empty), await openingTime(year)] as const;
      if (opening > 0) times.forEach((list, index) => list.push(pair[index] ?? Number.NaN));
    }
    const [none, full] = times.map(timesOf);
    if (!none || !full) throw new Error('A store is missing');
    const ratio = full.median / none.median;
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    const browser = await empty.browser.version();
    return { at, machine, browser, empty: none, year: full, ratio, met: ratio <= AT_MOST };
  } finally {
    await Promise.allSettled(opened.map((each) => each.close()));
  }
}

/** The report in words. */
export function popupText({ empty, year, ratio, met }: PopupReport): string {
  return [
    `popup painted, empty store        ${rangeOf(empty)}`,
    `popup painted, a year of data     ${rangeOf(year)}`,
    `times as long                     ${ratio.toFixed(2)}  ≤ ${AT_MOST}  ${met ? 'met' : 'MISSED'}`,
  ].join('\n');
}

/** Both have three visits today that wait, so that both have the same to show. */
async function begin(
  opened: ExtensionBrowser[],
  fill: (page: Page) => Promise<void>,
): Promise<ExtensionBrowser> {
  const payoff = await launch('chromium');
  opened.push(payoff);
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await until('the store is there', () =>
    welcome.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'payoff'),
    ),
  );
  await seedBeginning(welcome);
  await seedVisits(welcome, [
    { site: 'linkedin', place: 'feed' },
    { site: 'gmail', place: 'inbox' },
    { site: 'linkedin', place: 'messages' },
  ]);
  await fill(welcome);
  await welcome.close();
  return payoff;
}

/** From the navigation to the frame after which a row that waits is on the page. */
async function openingTime(payoff: ExtensionBrowser): Promise<number> {
  const page = await payoff.browser.newPage();
  await page.evaluateOnNewDocument(watchForRow);
  await page.goto(`${payoff.origin}/src/popup/index.html`);
  const time = await until('the popup is painted', () =>
    page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime),
  );
  await page.close();
  return time;
}

/** Runs in the page before anything else. */
function watchForRow(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-row]')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function timesOf(values: readonly number[]): PopupTimes {
  return { median: median(values) ?? Number.NaN, values };
}

function rangeOf({ median, values }: PopupTimes): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median.toFixed(0)} ms (${least.toFixed(0)} to ${most.toFixed(0)})`;
}
