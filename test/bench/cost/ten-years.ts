import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { CheckIn } from '../../../src/domain/check-in';
import { DAY, type Instant, MINUTE } from '../../../src/domain/instant';
import type { Result } from '../../../src/domain/result';
import type { Segment } from '../../../src/domain/segment';
import { putRows } from '../../support/put-rows';

const SEGMENTS = 700_000;
const CHECK_INS = 20_000;
const RESULTS = 5000;
const LENGTH = 3650 * DAY;
/** How many rows travel to the browser at a time. */
const SLICE = 10_000;

const SPOT = { site: 'linkedin', place: 'feed', offset: 60 } as const;
const EDIT = { stamp: 'bench' };

/**
 * Fills the store with ten years of much use, up to yesterday: so that today is the same with and
 * without them. `page` is any page of the extension.
 */
export async function fillTenYears(page: Page): Promise<void> {
  const end = Date.now() - DAY;
  await fill(page, 'segments', spread(end, SEGMENTS), segmentAt);
  await fill(page, 'checkIns', spread(end, CHECK_INS), checkInAt);
  await fill(page, 'results', spread(end, RESULTS), resultAt);
}

async function fill(
  page: Page,
  table: string,
  instants: readonly Instant[],
  rowAt: (at: Instant) => object,
): Promise<void> {
  for (let first = 0; first < instants.length; first += SLICE) {
    await putRows(page, table, instants.slice(first, first + SLICE).map(rowAt));
  }
}

/** Even steps up to `end`. */
function spread(end: Instant, count: number): Instant[] {
  return Array.from({ length: count }, (_, n) => Math.round(end - LENGTH * (1 - n / count)));
}

function segmentAt(start: Instant): Segment {
  const end = start + MINUTE;
  const how = { screens: 120, input: 2, began: 'came', ended: 'hidden' } as const;
  return { id: randomUUID(), ...SPOT, ...how, start, end };
}

function checkInAt(start: Instant): CheckIn {
  const label = { kind: 'goal', goal: 'sales' } as const;
  return { id: randomUUID(), ...EDIT, ...SPOT, start, end: start + 20 * MINUTE, label };
}

function resultAt(at: Instant): Result {
  const credit = { kind: 'unknown' } as const;
  return {
    id: randomUUID(),
    ...EDIT,
    at,
    offset: 60,
    goal: 'sales',
    rung: 'sale',
    amount: 1,
    credit,
  };
}
