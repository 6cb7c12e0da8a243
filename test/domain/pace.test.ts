import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/domain/day';
import type { Goal } from '../../src/domain/goal';
import { paceOf } from '../../src/domain/pace';
import type { Result } from '../../src/domain/result';
import { COURSE, CUSTOMERS } from '../ui/some-goals';

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

const pace = (goal: Goal, results: Result[], day = '2026-11-22') => paceOf(goal, results, day, 0);

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
});
