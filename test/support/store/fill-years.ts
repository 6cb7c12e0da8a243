import type { Page } from 'puppeteer-core';
import type { Day } from '../../../src/domain/time/day';
import type { Instant, Milliseconds } from '../../../src/domain/time/instant';
import { UUID_BYTES, uuidFrom } from '../../../src/domain/row/uuid';
import type { Random } from '../../../src/domain/statistics/random';
import { LIVED_ACTIVITIES, LIVED_GOALS, livedDays, type LivedRows } from './ten-years';
import type { ExtensionBrowser } from '../browser/extension-browser';
import { INSTALLED_PAGE } from '../prompt/prompting-copy';
import { putRows } from './put-rows';
import { stopBackground } from '../browser/stop-background';

/** How many rows, at least, are written before the database is closed. */
const SLICE = 20_000;

/** Chromium closes a database that nobody has open any more 2 s later. */
const CLOSING: Milliseconds = 2300;

/** Leaves nobody who has the store open but the one who fills it: `page` shows a picture of the extension then. */
export async function leaveStore(payoff: ExtensionBrowser, page: Page): Promise<void> {
  await page.goto(`${payoff.origin}/${INSTALLED_PAGE}`);
  await stopBackground(payoff);
}

/** An id as the tracker makes it. */
function newId(at: Instant, random: Random): string {
  return uuidFrom(
    Uint8Array.from({ length: UUID_BYTES }, () => Math.floor(random() * 256)),
    at,
  );
}

/**
 * Fills one table with so many days up to `last`, and lets the database be closed now and then, as it was over the
 * years: what Chromium keeps of transactions piles up while it is open, and makes each opening slow (docs/measured.md).
 * @param page of the extension, with nobody else who has the store open (`leaveStore`)
 * @returns how many rows it has now
 */
export async function fillTable(
  page: Page,
  table: keyof LivedRows,
  count: number,
  last: Day,
): Promise<number> {
  let total = 0;
  let slice: object[] = [];
  for (const day of livedDays(count, last, newId)) {
    slice.push(...day[table]);
    total += day[table].length;
    if (slice.length < SLICE) continue;
    await putSlice(page, table, slice);
    slice = [];
  }
  await putSlice(page, table, slice);
  return total;
}

async function putSlice(page: Page, table: string, slice: readonly object[]): Promise<void> {
  await putRows(page, table, slice);
  await new Promise((resolve) => setTimeout(resolve, CLOSING));
}

/** The goals and activities that the days name. */
export async function fillPlan(page: Page): Promise<void> {
  await putRows(page, 'goals', LIVED_GOALS);
  await putRows(page, 'activities', LIVED_ACTIVITIES);
}
