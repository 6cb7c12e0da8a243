import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/day';
import { goalForecast, type PastPace } from '../../src/domain/goal-forecast';
import { HOUR } from '../../src/domain/instant';
import { seededRandom } from '../../src/domain/statistics/random';

const LAST = '2026-11-22';
const FIRST = addDays(LAST, -55);

/** An hour a day for eight weeks, and on every so many days a result. */
function past(kind: PastPace['kind'], every: number, amount: number): PastPace {
  const days = Array.from({ length: 56 }, (_, ago) => addDays(LAST, -ago));
  return {
    kind,
    first: FIRST,
    last: LAST,
    times: days.map((day) => ({ day, key: 'calls', time: HOUR })),
    results: days
      .filter((_, ago) => ago % every === 0)
      .map((day) => ({ day, amount, credit: { kind: 'unknown' } as const })),
  };
}

const ahead = (some: PastPace, days: number) =>
  goalForecast(some, addDays(LAST, days), seededRandom(3));

describe('what the rest of the time may bring', () => {
  test('is a range around the pace so far', () => {
    const { hoursAhead, more } = ahead(past('count', 7, 1), 28);
    expect(hoursAhead).toBeCloseTo(28, 9);
    expect(more).toEqual({ low: 1, high: 9 });
  });

  test('of money is a range of money', () => {
    const { more } = ahead(past('money', 7, 500), 28);
    expect(more?.low).toBeGreaterThan(0);
    expect(more?.high).toBeGreaterThan(2000);
  });

  test('is not said below what a range of a rate asks for', () => {
    expect(ahead(past('count', 30, 1), 28)).toMatchObject({
      claim: { missing: [{ ground: 'results', have: 2, need: 3 }] },
      more: undefined,
    });
    expect(ahead(past('money', 30, 500), 28).more).toBeUndefined();
  });

  test('is nothing more once the date is past', () => {
    expect(ahead(past('count', 7, 1), -3)).toMatchObject({
      hoursAhead: 0,
      more: { low: 0, high: 0 },
    });
  });
});
