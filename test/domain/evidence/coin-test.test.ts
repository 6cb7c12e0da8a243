import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COIN_WEEKS,
  coinOutcome,
  type CoinTest,
  coinWeeks,
  coinWeeksSoFar,
  firstCoinDay,
  type Side,
  tossCoins,
} from '../../../src/domain/evidence/coin-test';
import { addDays, type Day } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';
import type { GoalHistory } from '../../../src/domain/evidence/pay-records';
import { periodOf, WEEKDAYS } from '../../../src/domain/time/period';
import { seededRandom } from '../../../src/domain/statistics/random';
import { anyDay } from '../../support/arbitrary/arbitrary';
import { CUSTOMERS } from '../../support/dom/some-goals';

const SIDES: readonly Side[] = ['usual', 'less', 'usual', 'less', 'usual', 'less', 'usual', 'less'];
const TEST: CoinTest = {
  goal: CUSTOMERS.id,
  doing: 'linkedin/feed',
  rung: 'reply',
  less: 'without',
  first: '2026-09-07',
  sides: SIDES,
};
const OVER = addDays(TEST.first, 7 * COIN_WEEKS);

/** An hour of the feed on the first day of each week, and so many replies that nobody knows the cause of. */
function historyOf(replies: readonly number[]): GoalHistory {
  const label = { kind: 'goal', goal: CUSTOMERS.id } as const;
  const days = replies.map((_, week): Day => addDays(TEST.first, 7 * week));
  return {
    goal: CUSTOMERS,
    activities: [],
    rules: [],
    dayStart: 4 * HOUR,
    rollups: days.map((id) => ({
      id,
      cells: [{ site: 'linkedin', place: 'feed', time: HOUR, label }],
    })),
    results: days.map((id, week) => ({
      id,
      stamp: '1',
      goal: CUSTOMERS.id,
      rung: 'reply',
      amount: replies[week] ?? 0,
      credit: { kind: 'unknown' },
      at: Date.parse(id) + 12 * HOUR,
      offset: 0,
    })),
  };
}

function outcomeOf(replies: readonly number[], today = OVER) {
  return coinOutcome(coinWeeksSoFar(TEST, historyOf(replies), today), seededRandom(1));
}

describe('the coins', () => {
  test('are drawn for all eight weeks, and both sides are among them', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const sides = tossCoins(seededRandom(seed));
        expect(sides).toHaveLength(COIN_WEEKS);
        expect(new Set(sides).size).toBe(2);
      }),
    );
  });

  test('fall on either side equally often', () => {
    const random = seededRandom(7);
    const sides = Array.from({ length: 1000 }, () => tossCoins(random)).flat();
    const usual = sides.filter((side) => side === 'usual').length / sides.length;
    expect(usual).toBeGreaterThan(0.47);
    expect(usual).toBeLessThan(0.53);
  });

  test('begin with a whole week, today or within six days', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...WEEKDAYS), (today, weekStart) => {
        const first = firstCoinDay(today, { weekStart });
        expect(periodOf('week', first, weekStart).first).toBe(first);
        expect(first >= today && first <= addDays(today, 6)).toBe(true);
      }),
    );
  });
});

describe('the weeks', () => {
  test('follow one another without a gap', () => {
    const weeks = coinWeeks(TEST);
    expect(weeks[0]?.first).toBe(TEST.first);
    for (const [index, week] of weeks.entries())
      expect(weeks[index + 1]?.first ?? OVER).toBe(addDays(week.last, 1));
  });

  test('to come are not told', () => {
    const weeks = coinWeeksSoFar(TEST, historyOf([]), addDays(TEST.first, 8));
    expect(weeks.map(({ over }) => over)).toEqual([true, false]);
    expect(coinWeeksSoFar(TEST, historyOf([]), addDays(TEST.first, -1))).toEqual([]);
  });

  test('count the time of the thing, and every result whoever has the credit', () => {
    const weeks = coinWeeksSoFar(TEST, historyOf([3, 1]), OVER);
    expect(weeks.map(({ time }) => time / HOUR)).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    expect(weeks.map(({ results }) => results)).toEqual([3, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('what the weeks say', () => {
  test('is said when all of them are over, not before', () => {
    expect(outcomeOf([1, 2, 3, 4, 5, 6, 7, 8], addDays(OVER, -1))).toBeUndefined();
    expect(outcomeOf([1, 2, 3, 4, 5, 6, 7, 8])).toBeDefined();
  });

  test('is the difference of results a week, and how often coins alone show as great a one', () => {
    const told = outcomeOf([9, 1, 9, 1, 9, 1, 9, 1]);
    expect(told?.means).toEqual({ treated: 9, control: 1, difference: 8 });
    // Of the 254 sequences with both sides only this one and its mirror image are as great.
    expect(told?.p).toBeCloseTo(2 / 254, 10);
  });

  test('is no difference at all where all weeks are alike', () => {
    expect(outcomeOf([2, 2, 2, 2, 2, 2, 2, 2])).toMatchObject({ means: { difference: 0 }, p: 1 });
  });
});
