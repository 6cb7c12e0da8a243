import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { addDays, dayInterval, dayOf, type Days } from '../../../src/domain/time/day';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { dayLedger, type Ledger, ledgerOf, type Records } from '../../../src/domain/ledger/ledger';
import { daysOf } from '../../../src/domain/time/period';
import {
  daysTouched,
  dependsOn,
  type Rollup,
  rollupsOf,
  timesOf,
} from '../../../src/domain/ledger/rollup';
import {
  anyDayStart,
  anyInstant,
  anyOffset,
  BEGIN,
  GOALS,
  someCheckIns,
  someEntries,
  someRules,
  someSegments,
} from '../../support/arbitrary/arbitrary';
import { recordsWith } from '../../support/store/records';
import { segment } from '../../support/store/segment';

const DAYS = daysOf({ first: '2026-11-20', last: '2026-11-24' });

const ACTIVITIES: readonly Activity[] = [
  {
    id: 'writing',
    stamp: '1',
    goal: 'customers',
    name: 'Writing to customers',
    spots: [
      { site: 'linkedin', place: 'messages' },
      { site: 'gmail', place: 'messages' },
    ],
    order: 0,
  },
];

const someRecords = fc
  .record({
    segments: someSegments,
    checkIns: someCheckIns,
    entries: someEntries,
    rules: someRules,
  })
  .map((some) => recordsWith({ goals: GOALS, activities: ACTIVITIES, ...some }));

function ledgerFrom(rollups: readonly Rollup[], records: Records): Ledger {
  return ledgerOf(timesOf(rollups, records.rules), [], records);
}

/** A ledger without its order among equals, which may differ. */
function figuresOf({ goals, asides, total }: Ledger) {
  const lines = [
    ...goals.map(({ goal, time }) => `${goal.id}: ${time}`),
    ...goals.flatMap(({ goal, doings }) =>
      doings.flatMap(({ key, time, entered, spots }) => [
        `${goal.id} ${key}: ${time}, ${entered}`,
        ...spots.map((spot) => `${goal.id} ${key} ${spot.site} ${spot.place}: ${spot.time}`),
      ]),
    ),
    ...asides.map(({ aside, site, place, time }) => `${aside} ${site} ${place}: ${time}`),
  ];
  return { lines: lines.toSorted(), total };
}

describe('the rollup of a day', () => {
  test('gives the ledger of the day, whatever was answered, entered and ruled', () => {
    fc.assert(
      fc.property(someRecords, anyDayStart, (records, dayStart) => {
        for (const rollup of rollupsOf(DAYS, records, dayStart)) {
          const ledger = dayLedger(rollup.id, records, dayStart);
          expect(figuresOf(ledgerFrom([rollup], records))).toEqual(figuresOf(ledger));
        }
      }),
    );
  });

  test('stays true when activities and goals are changed, and rules are given another answer', () => {
    fc.assert(
      fc.property(someRecords, anyDayStart, (records, dayStart) => {
        const rollups = rollupsOf(DAYS, records, dayStart);
        const changed = {
          ...records,
          activities: [],
          goals: GOALS.slice(1),
          rules: records.rules.map((rule) => ({ ...rule, label: { kind: 'break' } as const })),
        };
        expect(figuresOf(ledgerFrom(rollups, changed))).toEqual(
          figuresOf(ledgerFrom(rollupsOf(DAYS, changed, dayStart), changed)),
        );
      }),
    );
  });

  test('is the same whether it is made alone or among others', () => {
    fc.assert(
      fc.property(someRecords, anyDayStart, (records, dayStart) => {
        const alone = DAYS.flatMap((day) => rollupsOf([day], records, dayStart));
        expect(rollupsOf(DAYS, records, dayStart)).toEqual(alone);
      }),
    );
  });

  test('of a day without any time is empty', () => {
    expect(rollupsOf(['2026-11-22'], recordsWith({}), 0)).toEqual([
      { id: '2026-11-22', cells: [], dayStart: 0, offsets: [] },
    ]);
  });
});

describe('a rollup that does not depend on a row', () => {
  test('is the same with and without it', () => {
    fc.assert(
      fc.property(someRecords, anyDayStart, fc.nat(), (records, dayStart, at) => {
        const tables = ['segments', 'entries', 'checkIns'] as const;
        const all = tables.flatMap((table) => records[table].map((row) => ({ table, row })));
        const one = all[at % Math.max(1, all.length)];
        if (!one) return;
        const others = {
          ...records,
          [one.table]: all.flatMap(({ table, row }) =>
            table === one.table && row !== one.row ? [row] : [],
          ),
        };
        for (const [rows, changed] of [
          [records, others],
          [others, records],
        ] as const) {
          const before = rollupsOf(DAYS, rows, dayStart);
          const after = rollupsOf(DAYS, changed, dayStart);
          const untouched = before.flatMap((rollup, day) =>
            dependsOn(rollup, one.row) ? [] : [day],
          );
          expect(untouched.map((day) => before[day])).toEqual(untouched.map((day) => after[day]));
        }
      }),
    );
  });
});

describe('the rollups of many days', () => {
  test('add up to all that was timed, also where the clocks change twice a year for ten years', () => {
    const segments = daysOf({ first: '2016-11-22', last: '2026-11-22' }).map((day) => {
      // Berlin, roughly: an hour more from April to October.
      const offset = day.slice(5, 7) >= '04' && day.slice(5, 7) <= '10' ? 120 : 60;
      const { start } = dayInterval(day, offset, 4 * HOUR);
      return segment(day, start - 10 * MINUTE, start + 20 * MINUTE, { offset, site: 'linkedin' });
    });
    const days = daysOf({ first: '2016-11-21', last: '2026-11-22' });
    const rollups = rollupsOf(days, recordsWith({ segments }), 4 * HOUR);
    const times = timesOf(rollups, []);
    expect(times.reduce((sum, { time }) => sum + time, 0)).toBe(segments.length * 30 * MINUTE);
    expect(rollups[0]?.cells[0]?.time).toBe(10 * MINUTE);
    expect(rollups[1]?.cells[0]?.time).toBe(30 * MINUTE);
    expect(rollups.at(-1)?.cells[0]?.time).toBe(20 * MINUTE);
  });
});

describe('the days that a stretch of time touches', () => {
  test('hold every day to which it may belong, in every zone and for every day start', () => {
    const anyLength = fc.integer({ min: 0, max: DAY });
    fc.assert(
      fc.property(
        anyInstant,
        anyLength,
        anyOffset,
        anyDayStart,
        (start, length, offset, dayStart) => {
          const touched: Days = daysTouched({ start, end: start + length });
          const first = dayOf({ at: start, offset }, dayStart);
          const last = dayOf({ at: start + length, offset }, dayStart);
          expect(touched.first <= first && last <= touched.last).toBe(true);
          expect(touched.first >= addDays(first, -3) && touched.last <= addDays(last, 3)).toBe(
            true,
          );
        },
      ),
    );
  });
});

test('time at the beginning of which a rule begins is cut there, and not where another spot has its rule', () => {
  const segments = [segment('a', BEGIN, BEGIN + HOUR, { site: 'linkedin' })];
  const rule = { id: 'r', stamp: '1', label: { kind: 'none' }, from: BEGIN + 10 * MINUTE } as const;
  const cells = (site: string) => {
    const rules = [{ ...rule, site, place: 'feed' as const }];
    return rollupsOf(['2026-11-22'], recordsWith({ segments, rules }), 0)[0]?.cells;
  };
  expect(cells('linkedin')).toMatchObject([
    { time: 10 * MINUTE, at: BEGIN },
    { time: 50 * MINUTE, at: BEGIN + 10 * MINUTE },
  ]);
  expect(cells('gmail')).toMatchObject([{ time: HOUR }]);
});
