import type { Page } from 'puppeteer-core';
import type { Day } from '../../../src/domain/day';
import type { Instant } from '../../../src/domain/instant';
import { UUID_BYTES, uuidFrom } from '../../../src/domain/uuid';
import type { Random } from '../../../src/domain/statistics/random';
import { LIVED_ACTIVITIES, LIVED_GOALS, livedDays, type LivedRows } from '../../support/ten-years';
import { putRows } from '../cost/put-rows';

/** How many days travel to the browser at a time. */
const SLICE = 50;

/** An id as the tracker makes it. */
function newId(_at: Instant, random: Random): string {
  return uuidFrom(Uint8Array.from({ length: UUID_BYTES }, () => Math.floor(random() * 256)));
}

/** Fills the store with so many days up to `last`. @param page any page of the extension */
export async function fillDays(page: Page, count: number, last: Day): Promise<number> {
  let segments = 0;
  let slice: LivedRows[] = [];
  const flush = async () => {
    for (const table of ['segments', 'checkIns', 'results'] as const)
      await putRows(
        page,
        table,
        slice.flatMap((day): readonly object[] => day[table]),
      );
    slice = [];
  };
  for (const day of livedDays(count, last, newId)) {
    segments += day.segments.length;
    slice.push(day);
    if (slice.length === SLICE) await flush();
  }
  await flush();
  await putRows(page, 'goals', LIVED_GOALS);
  await putRows(page, 'activities', LIVED_ACTIVITIES);
  return segments;
}
