import type { Page } from 'puppeteer-core';
import type { Day } from '../../src/domain/day';
import type { Instant } from '../../src/domain/instant';
import { UUID_BYTES, uuidFrom } from '../../src/domain/uuid';
import type { Random } from '../../src/domain/statistics/random';
import { LIVED_ACTIVITIES, LIVED_GOALS, livedDays, type LivedRows } from './ten-years';
import { putRows } from './put-rows';

/** How many rows, at least, travel to the browser at a time. */
const SLICE = 10_000;

/** An id as the tracker makes it. */
function newId(at: Instant, random: Random): string {
  return uuidFrom(
    Uint8Array.from({ length: UUID_BYTES }, () => Math.floor(random() * 256)),
    at,
  );
}

/**
 * Fills one table with so many days up to `last`.
 * @param page any page of the extension
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
    await putRows(page, table, slice);
    slice = [];
  }
  await putRows(page, table, slice);
  return total;
}

/** The goals and activities that the days name. */
export async function fillPlan(page: Page): Promise<void> {
  await putRows(page, 'goals', LIVED_GOALS);
  await putRows(page, 'activities', LIVED_ACTIVITIES);
}
