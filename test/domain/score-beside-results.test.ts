import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day';
import type { Reading } from '../../src/domain/score';
import { scoreBesideResults } from '../../src/domain/score-beside-results';

const MONDAY = '2026-06-01';

function reading(week: number, value: number, day = 0): Reading {
  const on = addDays(MONDAY, week * 7 + day);
  return { id: on, stamp: '1', score: 'followers', day: on, value };
}

/** A score of so many weeks, and results that follow it two weeks later. */
function led(weeks: number) {
  const values = Array.from({ length: weeks }, (_, week) => 100 + ((week * 37) % 23));
  const readings = values.map((value, week) => reading(week, value));
  const results = values.map((value, week) => ({
    day: addDays(MONDAY, (week + 2) * 7 + 3),
    amount: value,
  }));
  return scoreBesideResults(readings, results, 1);
}

describe('a score beside results', () => {
  test('is only a number of weeks before there are twenty', () => {
    expect(led(19)).toMatchObject({ weeks: 19, claim: { say: 'weeks' }, correlation: undefined });
  });

  test('then shows with which lag both move together', () => {
    const { claim, correlation } = led(40);
    expect([claim.say, correlation?.lag]).toEqual(['correlation', 2]);
    expect(correlation?.rho).toBeGreaterThan(0.9);
  });

  test('that never changes has no correlation', () => {
    const readings = Array.from({ length: 30 }, (_, week) => reading(week, 7));
    expect(scoreBesideResults(readings, [], 1)).toMatchObject({
      weeks: 30,
      change: 0,
      results: 0,
      correlation: undefined,
    });
  });

  test('takes the last reading of each week, and counts weeks back to the first gap only', () => {
    const readings = [
      reading(0, 1),
      reading(2, 5),
      reading(3, 6, 4),
      reading(3, 9, 1),
      reading(4, 10),
    ];
    const { series, ...beside } = scoreBesideResults(readings, [], 1);
    expect(beside).toMatchObject({ weeks: 3, change: 5 });
    expect(series.map(({ week, value }) => [week.first, value])).toEqual([
      [addDays(MONDAY, 14), 5],
      [addDays(MONDAY, 21), 6],
      [addDays(MONDAY, 28), 10],
    ]);
  });

  test('without a reading says that there is none', () => {
    expect(scoreBesideResults([], [], 1)).toMatchObject({ weeks: 0, change: undefined });
  });
});
