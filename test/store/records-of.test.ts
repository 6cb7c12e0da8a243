import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInterval, DEFAULT_DAY_START } from '../../src/domain/time/day';
import { DAY, MINUTE } from '../../src/domain/time/instant';
import { dayLedger } from '../../src/domain/ledger/ledger';
import { anyDayStart, anyOffset } from '../support/arbitrary/arbitrary';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { segment } from '../support/store/segment';
import { CUSTOMERS } from '../support/dom/some-goals';

const TODAY = '2026-11-22';
const OFFSETS = [-12 * 60, -480, 0, 60, 345, 14 * 60];

let fresh: FreshStore;
beforeAll(() => {
  fresh = openFreshStore();
});
afterAll(() => fresh.close());

/** A minute of attention at either edge of a day, and one just outside of each. */
function edgeMinutes(offset: number, dayStart: number) {
  const { start, end } = dayInterval(TODAY, offset, dayStart);
  return [start - MINUTE, start, end - MINUTE, end].map((at) =>
    segment(`${offset}@${at}`, at, at + MINUTE, { offset }),
  );
}

describe('the records of a day', () => {
  test('hold all that its ledger needs, in every zone and for every day start', async () => {
    await fc.assert(
      fc.asyncProperty(anyOffset, anyDayStart, async (offset, dayStart) => {
        const { segments, results, checkIns, goals } = fresh.tables;
        await Promise.all([segments, results, checkIns, goals].map((table) => table.clear()));
        const rows = edgeMinutes(offset, dayStart);
        await segments.bulkPut(rows);
        await results.bulkPut(
          rows.map(({ id, start }) => ({
            id,
            stamp: '1',
            at: start,
            offset,
            goal: 'customers',
            rung: 'sale',
            amount: 1,
            credit: { kind: 'unknown' },
          })),
        );
        await checkIns.bulkPut(
          rows.map(({ id, site, place, start, end }) => ({
            id,
            stamp: '1',
            site,
            place,
            start,
            end,
            label: { kind: 'break' },
          })),
        );
        const records = await fresh.store.recordsOf(TODAY, dayStart);
        const ledger = dayLedger(TODAY, records, dayStart);
        expect(ledger.asides.map(({ aside, time }) => [aside, time])).toEqual([
          ['break', MINUTE],
          ['break', MINUTE],
        ]);
        expect(ledger.results).toHaveLength(2);
      }),
      { numRuns: 25 },
    );
  });

  test('of several zones on one day are told apart by their own offsets', async () => {
    await fresh.tables.segments.clear();
    await fresh.tables.segments.bulkPut(
      OFFSETS.flatMap((offset) => edgeMinutes(offset, DEFAULT_DAY_START)),
    );
    const totals = [-1, 0, 1].map(async (step) => {
      const day = addDays(TODAY, step);
      const records = await fresh.store.recordsOf(day, DEFAULT_DAY_START);
      return dayLedger(day, records, DEFAULT_DAY_START).total / MINUTE;
    });
    const count = OFFSETS.length;
    expect(await Promise.all(totals)).toEqual([count, 2 * count, count]);
  });

  test('take in a segment of a whole day that only hangs in by a millisecond', async () => {
    await fresh.tables.segments.clear();
    const { start, end } = dayInterval(TODAY, 0, DEFAULT_DAY_START);
    await fresh.tables.segments.bulkPut([
      segment('early', start + 1 - DAY, start + 1),
      segment('late', end - 1, end - 1 + DAY),
    ]);
    const records = await fresh.store.recordsOf(TODAY, DEFAULT_DAY_START);
    expect(dayLedger(TODAY, records, DEFAULT_DAY_START).total).toBe(2);
  });

  test('know deleted goals too, since time may still be given to them', async () => {
    await fresh.tables.goals.clear();
    await fresh.tables.goals.add(CUSTOMERS);
    await fresh.store.goals.remove(CUSTOMERS.id);
    const { goals } = await fresh.store.recordsOf(TODAY, DEFAULT_DAY_START);
    expect(goals).toMatchObject([{ id: CUSTOMERS.id, deleted: true }]);
  });
});
