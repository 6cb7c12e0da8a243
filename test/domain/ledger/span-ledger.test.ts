import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Days } from '../../../src/domain/time/day';
import { ASIDES, dayLedger, type Ledger, type Totals } from '../../../src/domain/ledger/ledger';
import { daysOf } from '../../../src/domain/time/period';
import type { Result } from '../../../src/domain/plan/result';
import { rollupsOf } from '../../../src/domain/ledger/rollup';
import {
  changeOf,
  knownChange,
  slotTotals,
  spanLedger,
} from '../../../src/domain/ledger/span-ledger';
import {
  anyDayStart,
  GOALS,
  someCheckIns,
  someEntries,
  someRules,
  someSegments,
} from '../../support/arbitrary/arbitrary';
import { recordsWith } from '../../support/store/records';
import { CUSTOMERS } from '../../support/dom/some-goals';

const SPAN = { first: '2026-11-21', last: '2026-11-24' };

const someRecords = fc
  .record({
    segments: someSegments,
    checkIns: someCheckIns,
    entries: someEntries,
    rules: someRules,
  })
  .map((some) => recordsWith({ goals: GOALS, ...some }));

function sum(times: readonly { readonly time: number }[]): number {
  return times.reduce((total, { time }) => total + time, 0);
}

/** What a ledger comes to. */
function totalsIn({ goals, asides, total }: Ledger): Totals {
  return {
    goals: goals.map(({ goal, results, time }) => ({ goal, results, time })),
    asides: ASIDES.map((aside) => ({
      aside,
      time: sum(asides.filter((each) => each.aside === aside)),
    })),
    total,
  };
}

/** A sale. */
function saleAt(text: string, offset: number, id: string): Result {
  return {
    id,
    stamp: '1',
    goal: 'customers',
    rung: 'sale',
    amount: 1,
    credit: { kind: 'unknown' },
    at: Date.parse(text),
    offset,
  };
}

/** So many replies. */
function account(time: number, replies: number, paidBack = 0) {
  const [rung] = CUSTOMERS.ladder;
  const results = replies > 0 ? [{ rung, amount: replies, count: 1, paidBack }] : [];
  return { goal: CUSTOMERS, results, doings: [], time };
}

describe('the ledger of a span', () => {
  test('is what the ledgers of its days add up to, and its parts add up to its whole', () => {
    fc.assert(
      fc.property(someRecords, anyDayStart, (records, dayStart) => {
        const rollups = rollupsOf(daysOf(SPAN), records, dayStart);
        const ledger = spanLedger(SPAN, { ...records, rollups }, dayStart);
        const days = daysOf(SPAN).map((day) => dayLedger(day, records, dayStart));
        expect(ledger.total).toBe(days.reduce((total, day) => total + day.total, 0));
        expect(sum(ledger.goals) + sum(ledger.asides)).toBe(ledger.total);
        for (const { doings, time } of ledger.goals) {
          expect(sum(doings)).toBe(time);
          for (const doing of doings) expect(sum(doing.spots)).toBe(doing.time);
        }
      }),
    );
  });

  test('comes to the same as its days, each of which comes to what its ledger says', () => {
    fc.assert(
      fc.property(someRecords, anyDayStart, (records, dayStart) => {
        const rollups = rollupsOf(daysOf(SPAN), records, dayStart);
        const totalsOf = (slots: readonly Days[]) =>
          slotTotals(slots, { ...records, rollups }, dayStart);
        const byDay = totalsOf(daysOf(SPAN).map((day) => ({ first: day, last: day })));
        for (const day of daysOf(SPAN)) {
          const ledger = dayLedger(day, records, dayStart);
          expect(byDay.get(day)).toEqual(ledger.total > 0 ? totalsIn(ledger) : undefined);
        }
        const ledger = spanLedger(SPAN, { ...records, rollups }, dayStart);
        const whole = totalsOf([SPAN]).get(SPAN.first);
        expect(whole).toEqual(ledger.total > 0 ? totalsIn(ledger) : undefined);
      }),
    );
  });

  test('holds the results of its days and no other, by the day on which each was lived', () => {
    const results = [
      saleAt('2026-11-20T23:30Z', 0, 'before'),
      saleAt('2026-11-20T23:30Z', 60, 'first'),
      saleAt('2026-11-24T23:30Z', 0, 'last'),
      saleAt('2026-11-24T23:30Z', 60, 'after'),
    ];
    const records = { ...recordsWith({ goals: [CUSTOMERS], results }), rollups: [] };
    expect(spanLedger(SPAN, records, 0).results.map(({ id }) => id)).toEqual(['first', 'last']);
    const slots = daysOf(SPAN).map((day) => ({ first: day, last: day }));
    expect([...slotTotals(slots, records, 0).keys()]).toEqual(['2026-11-21', '2026-11-24']);
  });
});

describe('the change of a goal’s account', () => {
  test('says how much more or less came of it and was put in', () => {
    expect(changeOf(account(10, 5), account(30, 2))).toMatchObject({
      time: -20,
      amounts: [{ rung: { id: 'reply' }, amount: 3 }],
    });
  });

  test('takes in what came only before, and what was paid back', () => {
    expect(changeOf(account(10, 0), account(10, 5, 2))).toMatchObject({
      time: 0,
      amounts: [{ amount: -3 }],
    });
    expect(changeOf(account(10, 1), undefined)).toMatchObject({
      time: 10,
      amounts: [{ amount: 1 }],
    });
  });

  test('is nothing where only what floating point leaves of the cents differs', () => {
    expect(changeOf(account(10, 0.1 + 0.2), account(10, 0.3)).amounts).toEqual([]);
  });

  const more = changeOf(account(30, 5), account(10, 2));
  test.each([
    [{ time: '2026-11-20', any: '2026-11-20' }, 20, 1],
    [{ time: '2026-11-21', any: '2026-11-20' }, 0, 1],
    [{ time: '2026-11-22', any: '2026-11-21' }, 0, 0],
    [{ time: undefined, any: undefined }, 0, 0],
  ])('is told as far as anything is known of the days before: %o', (began, time, amounts) => {
    const before = { first: '2026-11-20', last: '2026-11-26' };
    const known = knownChange(more, before, began);
    expect([known.time, known.amounts.length]).toEqual([time, amounts]);
  });
});
