import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import {
  type PayRecords,
  recordsWithin,
  weeksUntil,
} from '../../../src/domain/evidence/evidence-span';
import { goalForecast } from '../../../src/domain/evidence/goal-forecast';
import { HOUR } from '../../../src/domain/time/instant';
import { seededRandom } from '../../../src/domain/statistics/random';

const LAST = '2026-11-22';
const SPAN = weeksUntil(LAST, 8);

/** So many hours a day for so many days, and on every so many days a result. */
function past(
  kind: PayRecords['kind'],
  every: number,
  amount: number,
  { days = 56, hours = 1, span = SPAN } = {},
): PayRecords {
  const lived = Array.from({ length: days }, (_, ago) => addDays(LAST, -ago));
  const rows = {
    kind,
    lag: 7,
    times: lived.map((day) => ({ day, key: 'calls', time: hours * HOUR })),
    results: lived
      .filter((_, ago) => ago % every === 0)
      .map((day) => ({ day, amount, credit: { kind: 'unknown' } as const })),
  };
  return recordsWithin(rows, span);
}

const ahead = (some: PayRecords, days: number) =>
  goalForecast(some, addDays(LAST, days), seededRandom(3));

describe('what the rest of the time may bring', () => {
  test('is a range around the pace so far', () => {
    const { hoursAhead, more } = ahead(past('count', 7, 1), 28);
    expect(hoursAhead).toBeCloseTo(28, 9);
    expect(more).toEqual({ low: 1, high: 9 });
  });

  test('goes on at the hours a day since time was first recorded, not of the weeks before', () => {
    const began = { days: 21, hours: 2 };
    const own = ahead(past('count', 3, 1, { ...began, span: weeksUntil(LAST, 3) }), 28);
    expect(ahead(past('count', 3, 1, began), 28)).toEqual(own);
    expect(own.hoursAhead).toBe(56);
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

  test('is no hours ahead where nothing was timed', () => {
    expect(ahead(past('count', 3, 1, { days: 0 }), 28).hoursAhead).toBe(0);
  });

  test('is nothing more once the date is past', () => {
    expect(ahead(past('count', 7, 1), -3)).toMatchObject({
      hoursAhead: 0,
      more: { low: 0, high: 0 },
    });
  });
});
