import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Goal } from '../../../src/domain/plan/goal';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Setting, Settings } from '../../../src/domain/setting';
import type { Spot } from '../../../src/domain/site/site';
import { putRows } from './put-rows';
import { readTable } from './stored-table';

const STAMP = { stamp: 'seed' };

/** A goal of three sales, with a reply on the way. */
export const SALES: Goal = {
  id: 'sales',
  ...STAMP,
  name: 'Win 3 customers',
  ladder: [
    { id: 'reply', unit: { kind: 'count', one: 'reply', many: 'replies' } },
    { id: 'sale', unit: { kind: 'count', one: 'sale', many: 'sales' } },
  ],
  target: 3,
  term: { kind: 'by', due: '2099-12-31' },
  order: 0,
  colour: 0,
};

/** Someone who agreed, times LinkedIn and Gmail, and has a goal. `page` is any page of the extension. */
export async function seedBeginning(page: Page, goals: readonly Goal[] = [SALES]): Promise<void> {
  // A new day begins twelve hours from now: no seeded visit falls into the day before.
  const dayStart = ((new Date().getHours() + 12) % 24) * HOUR;
  await putRows(page, 'settings', [
    { id: 'consentedAt', value: Date.now(), ...STAMP },
    { id: 'dayStart', value: dayStart, ...STAMP },
  ]);
  await putRows(page, 'sites', [
    { id: 'linkedin', ...STAMP },
    { id: 'gmail', ...STAMP },
  ]);
  await putRows(page, 'goals', goals);
}

/** Visits of four minutes one after the other, the last of which has just ended, or ended at `end`. */
export async function seedVisits(
  page: Page,
  spots: readonly Spot[],
  end = Date.now(),
): Promise<void> {
  const visits = spots.map((spot, index) =>
    visitAt(spot, end - (spots.length - index) * 4 * MINUTE),
  );
  await putRows(page, 'segments', visits);
}

function visitAt(spot: Spot, start: number): Segment {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only places of sites are seeded
  const place = spot.place as Segment['place'];
  const how = { screens: 40, input: 2, began: 'came', ended: 'hidden' } as const;
  const offset = -new Date(start).getTimezoneOffset();
  return {
    id: randomUUID(),
    site: spot.site,
    place,
    start,
    end: start + 4 * MINUTE,
    offset,
    ...how,
  };
}

/** Rewrites a setting that was set: nobody waits half an hour in a test. */
export async function rewriteSetting<Key extends keyof Settings>(
  page: Page,
  id: Key,
  next: (value: Settings[Key]) => Settings[Key],
): Promise<void> {
  const rows = await readTable<Setting<Key>>(page, 'settings');
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`${id} was never set`);
  await putRows(page, 'settings', [{ ...row, value: next(row.value) }]);
}
