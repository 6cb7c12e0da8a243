import { describe, expect, test } from 'vitest';
import { finished } from '../../../src/domain/claims/leading-activity';
import { passesByWeeks } from '../../../src/domain/claims/pairwise-claim';
import { type PairDay, weeklyStrata } from '../../../src/domain/claims/strata';
import { MOST_WEEKS, weeksNeeded } from '../../../src/domain/claims/weeks-needed';
import { ratioSoFar, weeksTold } from '../../../src/domain/claims/weeks-told';

/** A week of five hours each, with so many results, each on a day of its own. */
function week(nth: number, ofA: number, ofB: number, hoursB = 1): PairDay[] {
  return [0, 1, 2, 3, 4].map((day) => ({
    day: 7 * nth + day,
    a: { hours: 1, ...(day < ofA && { cluster: { weight: 1, size: 1 } }) },
    b: { hours: hoursB, ...(day < ofB && { cluster: { weight: 1, size: 1 } }) },
  }));
}

const weeks = (count: number, ofA: number, ofB: number) =>
  Array.from({ length: count }, (_, nth) => week(nth, ofA, ofB)).flat();
const needed = (days: readonly PairDay[], ratio: number) =>
  finished(weeksNeeded(days, 'count', ratio));

describe('how long it would take to tell', () => {
  test('is shorter the greater the difference, and the same at every look', () => {
    const days = weeks(13, 1, 1);
    const [double, threefold, ninefold] = [2, 3, 9].map((ratio) => needed(days, ratio)?.weeks);
    expect(threefold).toBeLessThan(double ?? MOST_WEEKS);
    expect(ninefold).toBeLessThanOrEqual(threefold ?? 0);
    expect(needed(days, 3)).toEqual(needed(days, 3));
  });

  test('is about what it takes where the difference is as steady as said', () => {
    const start = weeks(13, 2, 1);
    const said = needed(start, 3)?.weeks ?? 0;
    // Three results of every four fall to a: by threes and ones.
    const passed = Array.from({ length: MOST_WEEKS }, (_, nth) => nth + 1).find((more) => {
      const come = Array.from({ length: more }, (__, nth) =>
        week(13 + nth, nth % 2 === 0 ? 2 : 3, nth % 2 === 0 ? 1 : 0),
      );
      return passesByWeeks(weeklyStrata([...start, ...come.flat()]), 'count');
    });
    expect(Math.abs(said - (passed ?? 0))).toBeLessThanOrEqual(12);
  });

  test('cannot be told from weeks in which nothing came, or with only one', () => {
    expect(needed(weeks(13, 0, 0), 3)).toBeUndefined();
    expect(needed(Array.from({ length: 13 }, (_, nth) => week(nth, 2, 0, 0)).flat(), 3)).toBe(
      undefined,
    );
  });
});

describe('what the weeks told', () => {
  test('is for, against or nothing, each beside what would have come if alike', () => {
    const days = [...week(0, 3, 1), ...week(1, 0, 2), ...week(2, 1, 1), ...week(4, 2, 0, 0)];
    expect(weeksTold(days).map(({ week: nth, alikeA, speaks }) => [nth, alikeA, speaks])).toEqual([
      [0, 2, 'for'],
      [1, 1, 'against'],
      [2, 1, 'neither'],
      [4, undefined, 'neither'],
    ]);
  });

  test('gives the ratio so far from weeks with hours of both', () => {
    expect(ratioSoFar([...week(0, 4, 1), ...week(1, 2, 1), ...week(2, 5, 0, 0)])).toBeCloseTo(3, 9);
    expect(ratioSoFar([])).toBe(1);
  });
});
