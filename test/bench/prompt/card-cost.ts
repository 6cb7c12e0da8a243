import type { Page } from 'puppeteer-core';
import { SCROLL_REST } from '../../../src/prompt/breakpoints';
import { CARD, type PromptLab } from '../../support/prompt/prompt-lab';
import { until } from '../../support/browser/until';
import { pause } from '../cost/pause';
import { FEED } from '../cost/subjects';
import { turnWheel } from '../cost/wheel';
import type { Figures } from './figures';

/** What the card does to the page may show a little later. */
const AFTERMATH = 500;

/**
 * A card on the feed, from the moment at which scrolling counts as stopped. The background replies without a policy:
 * its way there and back is measured, its thinking is not.
 */
export async function measureCard(lab: PromptLab): Promise<Figures> {
  const page = await lab.payoff.openTab(FEED);
  try {
    await lab.reply({ kind: 'show', card: CARD });
    await page.evaluate(watchPage);
    const before = await sizeOf(page);
    await lab.inject(page);
    const waiting = await sizeOf(page);
    await turnWheel(page, 1000);
    await until('the card is painted', () => page.evaluate('watched.painted > 0'));
    await pause(AFTERMATH);
    const { scrolled, painted, shifts, longTasks } = await watchedOn(page);
    const due = scrolled + SCROLL_REST;
    return {
      painted: painted - due,
      shift: sumOf(shifts.filter(({ at }) => at >= due)),
      longTasks: longTasks.filter(({ at }) => at >= due).length,
      waiting: waiting - before,
    };
  } finally {
    await page.close();
  }
}

interface Seen {
  /** When the page last scrolled. */
  readonly scrolled: number;
  readonly painted: number;
  readonly shifts: readonly { readonly at: number; readonly value: number }[];
  readonly longTasks: readonly { readonly at: number }[];
}

function sumOf(shifts: Seen['shifts']): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

function watchedOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const seen: Seen = Reflect.get(globalThis, 'watched');
    return seen;
  });
}

/** Everything in the page that can be counted: characters of its tree, and style sheets. */
function sizeOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.outerHTML.length + document.styleSheets.length,
  );
}

/** Runs in the page. */
function watchPage(): void {
  const shifts: object[] = [];
  const longTasks: object[] = [];
  const watched = { scrolled: 0, painted: 0, shifts, longTasks };
  Object.assign(globalThis, { watched });
  document.addEventListener('scroll', () => {
    watched.scrolled = performance.now();
  });
  const channel = new MessageChannel();
  // What was drawn in a frame is painted when the task after it runs.
  channel.port1.addEventListener('message', () => {
    watched.painted ||= performance.now();
  });
  channel.port1.start();
  new MutationObserver(() =>
    requestAnimationFrame(() => channel.port2.postMessage(undefined)),
  ).observe(document.documentElement, { childList: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push({ at: entry.startTime, value: Reflect.get(entry, 'value') });
  }).observe({ type: 'layout-shift' });
  new PerformanceObserver((list) => {
    for (const { startTime: at } of list.getEntries()) longTasks.push({ at });
  }).observe({ type: 'longtask' });
}
