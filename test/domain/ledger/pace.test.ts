import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, daysBetween } from '../../../src/domain/time/day';
import { type Goal, TERM_PERIODS } from '../../../src/domain/plan/goal';
import { paceOf } from '../../../src/domain/ledger/pace';
import type { Result } from '../../../src/domain/plan/result';
import { anyDay } from '../../support/arbitrary/arbitrary';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

function result(day: Day, amount: number, goal: Goal, rung = goal.ladder.at(-1)?.id): Result {
  const at = Date.parse(`${day}T12:00Z`);
  const credit = { kind: 'unknown' } as const;
  return {
    id: `${day}/${rung}`,
    stamp: '1',
    goal: goal.id,
    rung: rung ?? '',
    amount,
    credit,
    at,
    offset: 0,
  };
}

const CALENDAR = { dayStart: 0, weekStart: 1 } as const;
const pace = (goal: Goal, results: Result[], day = '2026-11-22') =>
  paceOf(goal, results, day, CALENDAR);

describe('the pace of a goal', () => {
  test('a count needs one more every so many days, the last day included', () => {
    const { reached, need } = pace(CUSTOMERS, [result('2026-11-13', 1, CUSTOMERS)]);
    expect(reached).toBe(1);
    // 40 days are left, and two sales.
    expect(need).toEqual({ kind: 'one every', days: 20 });
  });

  test('a count that needs more than one a day says how many', () => {
    const { need } = pace({ ...CUSTOMERS, target: 80 }, []);
    expect(need).toEqual({ kind: 'a day', amount: 2 });
  });

  test('money needs so much a day', () => {
    const { need } = pace(COURSE, [result('2026-11-01', 800, COURSE)]);
    expect(need).toEqual({ kind: 'a day', amount: 1200 / 24 });
  });

  test('lower rungs and deleted results do not bring the aim nearer', () => {
    const gone: Result = { ...result('2026-11-20', 1, CUSTOMERS), deleted: true };
    const { reached, lastOn } = pace(CUSTOMERS, [
      gone,
      result('2026-11-21', 2, CUSTOMERS, 'reply'),
    ]);
    expect(reached).toBe(0);
    expect(lastOn).toBeUndefined();
  });

  test('an earlier day knows nothing of what came later', () => {
    const results = [result('2026-11-10', 1, CUSTOMERS), result('2026-11-20', 1, CUSTOMERS)];
    const { reached, lastOn } = pace(CUSTOMERS, results, '2026-11-15');
    expect(reached).toBe(1);
    expect(lastOn).toBe('2026-11-10');
  });

  test('a target that is met needs nothing, also after the date', () => {
    const results = [result('2026-11-10', 3, CUSTOMERS)];
    expect(pace(CUSTOMERS, results).need).toEqual({ kind: 'reached' });
    expect(pace(CUSTOMERS, results, '2027-01-05').need).toEqual({ kind: 'reached' });
  });

  test('a date that is past is said to be past', () => {
    expect(pace(CUSTOMERS, [], '2027-01-01').need).toEqual({ kind: 'overdue' });
    expect(pace(CUSTOMERS, [], '2026-12-31').need).toEqual({ kind: 'a day', amount: 3 });
  });

  test('a refund takes away, and is not the last result', () => {
    const results = [result('2026-11-10', 500, COURSE), result('2026-11-20', -200, COURSE)];
    const { reached, lastOn } = pace(COURSE, results);
    expect(reached).toBe(300);
    expect(lastOn).toBe('2026-11-10');
  });

  test('sums of cents are exact: 0.1 and 0.2 reach 0.3', () => {
    const results = [result('2026-11-10', 0.1, COURSE), result('2026-11-20', 0.2, COURSE)];
    expect(pace({ ...COURSE, target: 0.3 }, results).need).toEqual({ kind: 'reached' });
  });

  test('thousandths of a dinar count: 0.004 does not reach 0.005', () => {
    const { need } = pace({ ...COURSE, target: 0.005 }, [result('2026-11-10', 0.004, COURSE)]);
    expect(need.kind).toBe('a day');
  });

  test('less than one that is missing is not needed less often than once', () => {
    const { need } = pace({ ...CUSTOMERS, target: 0.5 }, []);
    expect(need).toEqual({ kind: 'one every', days: 40 });
  });
});

describe('the pace of a target for each period', () => {
  const weekly: Goal = { ...CUSTOMERS, term: { kind: 'each', period: 'week' } };
  const monthly: Goal = { ...COURSE, term: { kind: 'each', period: 'month' } };

  test('counts what came since the period began, and divides the rest by the days left', () => {
    const results = [result('2026-10-31', 900, COURSE), result('2026-11-01', 1240, COURSE)];
    expect(pace(monthly, results)).toEqual({
      reached: 1240,
      need: { kind: 'a day', amount: 760 / 9 },
      lastOn: '2026-11-01',
      period: { kind: 'month', first: '2026-11-01', last: '2026-11-30' },
    });
  });

  test('begins anew with the next period, and is never overdue', () => {
    const results = [result('2026-11-22', 3, CUSTOMERS)];
    expect(pace(weekly, results).need).toEqual({ kind: 'reached' });
    expect(pace(weekly, results, '2026-11-23')).toMatchObject({
      reached: 0,
      need: { kind: 'one every', days: 2 },
      lastOn: '2026-11-22',
    });
  });

  test('follows the weekday with which weeks begin', () => {
    const results = [result('2026-11-21', 1, CUSTOMERS), result('2026-11-22', 1, CUSTOMERS)];
    expect(paceOf(weekly, results, '2026-11-22', CALENDAR).reached).toBe(2);
    expect(paceOf(weekly, results, '2026-11-22', { dayStart: 0, weekStart: 7 }).reached).toBe(1);
  });

  test('has as many days in all as the period, whichever day is asked', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...TERM_PERIODS), (day, period) => {
        const goal: Goal = { ...COURSE, target: 1000, term: { kind: 'each', period } };
        const { need, period: held } = pace(goal, [], day);
        if (need.kind !== 'a day' || !held) throw new Error(need.kind);
        expect(Math.round(1000 / need.amount)).toBe(daysBetween(day, held.last) + 1);
      }),
    );
  });
});
