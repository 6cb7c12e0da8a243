import { describe, expect, test } from 'vitest';
import { compoundPosterior } from '../../../src/domain/statistics/compound-posterior';
import { moneyForecast } from '../../../src/domain/statistics/money-forecast';
import { seededRandom } from '../../../src/domain/statistics/random';

const SALES = [400, 2500, 300, 900, 700].map((amount) => ({ amount, credit: 1 }));
const ahead = (hours: number) => moneyForecast(SALES, 40, hours, { random: seededRandom(7) });

describe('the money that more hours may bring', () => {
  test('is nothing without hours ahead', () => {
    expect(ahead(0)).toEqual({ low: 0, median: 0, high: 0 });
  });

  test('is a range that over many hours centres on the money per hour', () => {
    const perHour = compoundPosterior(SALES, 40, { random: seededRandom(7) });
    const much = ahead(4000);
    expect((much?.median ?? 0) / 4000 / (perHour?.median ?? 1)).toBeCloseTo(1, 1);
  });

  test('is wider for a few hours than its middle is great', () => {
    const { low, median, high } = ahead(20) ?? { low: NaN, median: NaN, high: NaN };
    expect(low).toBeLessThan(median / 2);
    expect(high).toBeGreaterThan(median * 2);
  });

  test('cannot be told without a sale', () => {
    expect(moneyForecast([], 40, 10, { random: seededRandom(7) })).toBeUndefined();
  });
});
