import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { DAY, type Instant, MINUTE } from '../../../src/domain/time/instant';
import { SALES } from '../../support/store/seeded-store';
import { putRows } from '../../support/store/put-rows';

/** What is in the store after a year of much use. */
const COUNTS = { segments: 70_000, checkIns: 2000, results: 500 } as const;
const LENGTH = 365 * DAY;
/** How many rows travel to the browser at a time. */
const SLICE = 10_000;

const PLACES = [
  { site: 'linkedin', place: 'feed' },
  { site: 'linkedin', place: 'messages' },
  { site: 'gmail', place: 'inbox' },
] as const;

/** Fills the store with a year up to now; today has its share. `page` is any page of the extension. */
export async function fillYear(page: Page): Promise<void> {
  await fill(page, 'segments', segmentAt);
  await fill(page, 'checkIns', checkInAt);
  await fill(page, 'results', resultAt);
}

async function fill(
  page: Page,
  table: keyof typeof COUNTS,
  rowAt: (at: Instant, index: number, end: Instant) => object,
): Promise<void> {
  const end = Date.now() - 30 * MINUTE;
  const count = COUNTS[table];
  const rows = Array.from({ length: count }, (_, n) =>
    rowAt(Math.round(end - LENGTH * (1 - n / count)), n, end),
  );
  for (let first = 0; first < count; first += SLICE)
    await putRows(page, table, rows.slice(first, first + SLICE));
}

function segmentAt(start: Instant, index: number): object {
  const how = { screens: 120, input: 2, began: 'came', ended: 'hidden', offset: 0 };
  return { id: randomUUID(), ...PLACES[index % 3], ...how, start, end: start + 2 * MINUTE };
}

/** Each answers for the hours up to the next, so that the same waits today as in an empty store. */
function checkInAt(start: Instant, index: number, last: Instant): object {
  const label = { kind: 'goal', goal: SALES.id };
  const end = Math.min(start + Math.ceil((3 * LENGTH) / COUNTS.checkIns), last);
  const stamp = String(index).padStart(8, '0');
  return { id: randomUUID(), stamp, ...PLACES[index % 3], start, end, label };
}

function resultAt(at: Instant): object {
  const what = { goal: SALES.id, rung: 'sale', amount: 1, credit: { kind: 'unknown' } };
  return { id: randomUUID(), stamp: 'bench', at, offset: 0, ...what };
}
