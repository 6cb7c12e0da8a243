import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import { periodOf, type Weekday, WEEKDAYS } from '../../../src/domain/time/period';
import { type Reading, readingsOf } from '../../../src/domain/plan/score';
import {
  type ComparedWeeks,
  scoreBesideResults,
} from '../../../src/domain/evidence/score-beside-results';
import { sum } from '../../../src/domain/statistics/sum';

const MONDAY = '2026-06-01';
const EVER: ComparedWeeks = { weekStart: 1, over: '2030-01-01' };

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
  return scoreBesideResults(readings, results, EVER);
}

describe('a score beside results', () => {
  test('is only a number of weeks before there are twenty-six', () => {
    expect(led(25)).toMatchObject({ weeks: 25, claim: { say: 'weeks' }, correlation: undefined });
  });

  test('then shows with which lag both move together', () => {
    const { claim, correlation } = led(40);
    expect([claim.say, correlation?.lag]).toEqual(['correlation', 2]);
    expect(correlation?.rho).toBeGreaterThan(0.9);
  });

  test('is looked at again only after 52, 104 and 208 weeks', () => {
    expect(led(51).correlation).toEqual(led(26).correlation);
    expect(led(52).correlation).not.toEqual(led(26).correlation);
    expect([led(26).isLinked, led(52).isLinked]).toEqual([true, true]);
  });

  test('that never changes has no correlation', () => {
    const readings = Array.from({ length: 30 }, (_, week) => reading(week, 7));
    expect(scoreBesideResults(readings, [], EVER)).toMatchObject({
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
    const { series, ...beside } = scoreBesideResults(readings, [], EVER);
    expect(beside).toMatchObject({ weeks: 3, change: 5 });
    expect(series.map(({ week, value }) => [week.first, value])).toEqual([
      [addDays(MONDAY, 14), 5],
      [addDays(MONDAY, 21), 6],
      [addDays(MONDAY, 28), 10],
    ]);
  });

  test('without a reading says that there is none', () => {
    expect(scoreBesideResults([], [], EVER)).toMatchObject({ weeks: 0, change: undefined });
  });

  test('leaves out the week that still runs: half of a week would stand for a whole one', () => {
    const readings = [0, 1, 2].map((week) => reading(week, 10 * week, 2));
    const results = [0, 1, 2].map((week) => ({ day: addDays(MONDAY, 7 * week), amount: 1 }));
    const weekEnd = addDays(MONDAY, 20);
    const running = scoreBesideResults(readings, results, { ...EVER, over: addDays(weekEnd, -1) });
    expect(running).toMatchObject({ weeks: 2, change: 10, results: 2 });
    const whole = scoreBesideResults(readings, results, { ...EVER, over: weekEnd });
    expect(whole).toMatchObject({ weeks: 3, change: 20, results: 3 });
  });
});

const asTaken = (day: string) => ({ day, dated: true }) as const;
const firstOfWeek = (weekStart: Weekday) => (day: string) => ({
  day: periodOf('week', day, weekStart).first,
});

describe('a weekly score', () => {
  const followers = { id: 'followers', every: 'week' } as const;
  const steps = Array.from({ length: 26 }, (_, week) => (week * 37) % 23);

  /** Results move with the score in the same week; it is read each Wednesday. */
  function beside(kept: (wednesday: string, week: number) => Partial<Reading>, weekStart: Weekday) {
    const wednesdays = steps.map((_, week) => addDays(MONDAY, 7 * week + 2));
    const readings = wednesdays.map((day, week) => ({
      ...reading(week, sum(steps.slice(0, week + 1))),
      ...kept(day, week),
    }));
    const results = wednesdays.map((day, week) => ({ day, amount: steps[week] ?? 0 }));
    const weeks = { weekStart, over: EVER.over };
    return scoreBesideResults(readingsOf(followers, readings), results, weeks);
  }

  test.each(WEEKDAYS)(
    'stands in the week in which it was read, where weeks begin on day %i',
    (weekStart) => {
      const { weeks, correlation } = beside(asTaken, weekStart);
      expect([weeks, correlation?.lag]).toEqual([26, 0]);
    },
  );

  test('of old rows, which only know the week of then, loses none of them and moves none', () => {
    const changed = beside((day, week) => firstOfWeek(week < 20 ? 7 : 1)(day), 1);
    expect([changed.weeks, changed.correlation?.lag]).toEqual([26, 0]);
    const before = beside(firstOfWeek(7), 7);
    expect([before.weeks, before.correlation?.lag]).toEqual([26, 0]);
  });
});
