import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Label } from '../../src/domain/plan/label';
import { DAY, HOUR, MINUTE } from '../../src/domain/time/instant';
import { type Rollup, rollupsOf } from '../../src/domain/ledger/rollup';
import { daysOf } from '../../src/domain/time/period';
import type { Undo } from '../../src/store/editor';
import { recordsWith } from '../support/store/records';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { segment } from '../support/store/segment';
import { CUSTOMERS } from '../support/dom/some-goals';

/** Days before it are kept once they are added up. */
const TODAY = '2026-11-23';
const NOON = Date.UTC(2026, 10, 20, 12);
const SPAN = { first: '2026-01-01', last: '2026-12-31' };
const SPOT = { site: 'linkedin', place: 'feed' } as const;

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

/** All rollups made anew from what is stored, days without time left out. */
async function fromScratch(): Promise<Rollup[]> {
  const { segments, entries, checkIns, rules } = fresh.tables;
  const { dayStart } = await fresh.store.settings.all();
  const records = recordsWith({
    segments: await segments.orderBy('end').toArray(),
    entries: await entries.orderBy('end').toArray(),
    checkIns: await checkIns.orderBy('end').toArray(),
    rules: await rules.toArray(),
  });
  return rollupsOf(daysOf(SPAN), records, dayStart).filter(({ cells }) => cells.length > 0);
}

async function known(): Promise<Rollup[]> {
  const { rollups, complete } = await fresh.store.rollups.within(SPAN, TODAY);
  expect(complete).toBe(true);
  return rollups.filter(({ cells }) => cells.length > 0);
}

/** A stretch of time some hours from the noon of 20 November. */
const someTime = fc
  .record({ hours: fc.integer({ min: -10, max: 30 }), length: fc.integer({ min: 1, max: 900 }) })
  .map(({ hours, length }) => {
    const start = NOON + hours * HOUR;
    return { start, end: start + length * MINUTE };
  });

const someLabel = fc.constantFrom<Label>(
  { kind: 'goal', goal: 'customers' },
  { kind: 'none' },
  { kind: 'break' },
);
const someId = fc.integer({ min: 0, max: 5 }).map(String);
const someOffset = fc.constantFrom(-480, 0, 60, 345);

/** A write as some part of Payoff makes it, some of them to be undone. */
type Write = (fresh: FreshStore) => Promise<Undo | undefined | void>;

const someTiming: fc.Arbitrary<Write> = fc
  .record({ id: someId, time: someTime, offset: someOffset })
  .map(
    ({ id, time, offset }): Write =>
      ({ store }) =>
        store.segments.extend(segment(id, time.start, time.end, { ...SPOT, offset })),
  );

const someWrite: fc.Arbitrary<Write> = fc.oneof(
  someTiming,
  fc.record({ time: someTime, label: someLabel }).map(
    ({ time, label }): Write =>
      ({ store }) =>
        store.checkIns.label([{ ...SPOT, ...time }], label),
  ),
  fc.record({ time: someTime, label: someLabel, offset: someOffset, prevails: fc.boolean() }).map(
    ({ time, label, offset, prevails }): Write =>
      ({ store }) =>
        store.entries
          .add({
            ...time,
            offset,
            label,
            place: 'call',
            entered: true,
            ...(prevails && { prevails }),
          })
          .then(({ undo }) => undo),
  ),
  fc.record({ id: someId, time: someTime, label: someLabel, ends: fc.boolean() }).map(
    ({ id, time, label, ends }): Write =>
      async ({ tables }) =>
        void (await tables.rules.put({
          id,
          stamp: id,
          ...SPOT,
          label,
          from: time.start,
          ...(ends && { until: time.end }),
        })),
  ),
  someId.map(
    (id): Write =>
      ({ tables }) =>
        tables.rules.delete(id),
  ),
  fc.integer({ min: 0, max: 23 }).map(
    (hours): Write =>
      ({ store }) =>
        store.settings.set('dayStart', hours * HOUR),
  ),
  fc.constant<Write>(async ({ store }) => {
    await store.erase({ kind: 'site', site: 'linkedin' });
  }),
  fc.constant<Write>(({ tables }) => tables.entries.clear()),
);

describe('rollups', () => {
  test('equal a rebuild from scratch after any writes and undoings, in whatever order', async () => {
    await fc.assert(
      fc
        .asyncProperty(
          fc.array(fc.oneof(someTiming, someWrite), { minLength: 1, maxLength: 8 }),
          fc.array(fc.oneof(someWrite, fc.constant('undo' as const)), {
            minLength: 1,
            maxLength: 3,
          }),
          async (first, then) => {
            const undos: Undo[] = [];
            const make = async (write: Write) => {
              const undo = await write(fresh);
              if (undo) undos.push(undo);
            };
            for (const write of first) await make(write);
            await fresh.store.rollups.addUp(SPAN, TODAY);
            for (const write of then) await (write === 'undo' ? undos.pop()?.() : make(write));
            expect(await known()).toEqual(await fromScratch());
          },
        )
        .afterEach(async () => {
          await fresh.close();
          fresh = openFreshStore();
        }),
      { numRuns: 75 },
    );
  });

  test('of the past are kept, today is not', async () => {
    await fresh.store.segments.extend(segment('a', NOON, NOON + HOUR));
    await fresh.store.segments.extend(segment('b', NOON + 3 * DAY, NOON + 3 * DAY + HOUR));
    await fresh.store.rollups.addUp(SPAN, TODAY);
    const kept = await fresh.tables.rollups.toArray();
    expect(kept.map(({ id }) => id)).not.toContain(TODAY);
    expect(kept.find(({ id }) => id === '2026-11-20')?.cells).toMatchObject([{ time: HOUR }]);
    expect((await known()).map(({ id }) => id)).toEqual(['2026-11-20', TODAY]);
  });

  test('that are missing are counted until they are added up', async () => {
    await fresh.store.segments.extend(segment('a', NOON - 40 * DAY, NOON - 40 * DAY + HOUR));
    await fresh.store.segments.extend(segment('b', NOON, NOON + HOUR));
    const before = await fresh.store.rollups.within(SPAN, TODAY);
    expect(before).toMatchObject({ rollups: [], complete: false, missing: before.days });
    await fresh.store.rollups.addUp(SPAN, TODAY);
    expect((await known()).map(({ cells }) => cells[0]?.time)).toEqual([HOUR, HOUR]);
  });

  test('of a store without any time are none, however long the span', async () => {
    const span = { first: '1970-01-01', last: '8999-12-31' };
    expect(await fresh.store.rollups.within(span, TODAY)).toEqual({
      rollups: [],
      complete: true,
      missing: 0,
      days: 0,
    });
    await fresh.store.rollups.addUp(span, TODAY);
    expect(await fresh.tables.rollups.count()).toBe(0);
  });

  test('stay as they are when activities, goals or results are written', async () => {
    await fresh.store.segments.extend(segment('a', NOON, NOON + HOUR));
    await fresh.store.rollups.addUp(SPAN, TODAY);
    const before = await fresh.tables.rollups.count();
    await fresh.tables.goals.put(CUSTOMERS);
    await fresh.tables.activities.clear();
    await fresh.store.settings.set('consentedAt', NOON);
    expect(await fresh.tables.rollups.count()).toBe(before);
  });

  test('of a day stay when time of the day after is written', async () => {
    await fresh.store.segments.extend(segment('a', NOON, NOON + HOUR));
    await fresh.store.segments.extend(segment('b', NOON + DAY, NOON + DAY + HOUR));
    await fresh.store.rollups.addUp(SPAN, TODAY);
    const days = async () => (await fresh.tables.rollups.toArray()).map(({ id }) => id);
    const before = await days();
    await fresh.store.segments.extend(segment('b', NOON + DAY, NOON + DAY + 2 * HOUR));
    expect(before).toContain('2026-11-20');
    expect(await days()).toEqual(before.filter((day) => day !== '2026-11-21'));
  });

  test('are all dropped by a write of very many rows', async () => {
    await fresh.store.segments.extend(segment('a', NOON, NOON + HOUR));
    await fresh.store.rollups.addUp(SPAN, TODAY);
    const many = Array.from({ length: 1001 }, (_, n) =>
      segment(`of-${n}`, NOON + 3 * DAY + n, NOON + 3 * DAY + n + 1),
    );
    await fresh.tables.segments.bulkPut(many);
    expect(await fresh.tables.rollups.count()).toBe(0);
  });

  test('are not dropped by a write that fails', async () => {
    await fresh.store.segments.extend(segment('a', NOON, NOON + HOUR));
    await fresh.store.rollups.addUp(SPAN, TODAY);
    const before = await fresh.tables.rollups.count();
    const { segments } = fresh.tables;
    const failing = fresh.tables.transaction('rw', segments, async () => {
      await segments.put(segment('b', NOON, NOON + MINUTE));
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    expect(await fresh.tables.rollups.count()).toBe(before);
  });
});
