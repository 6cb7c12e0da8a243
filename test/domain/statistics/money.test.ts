import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundPosterior, logMoments } from '../../../src/domain/statistics/compound-posterior';
import { sampleQuantile } from '../../../src/domain/statistics/interval';
import { moneyPerHour } from '../../../src/domain/statistics/money-per-hour';
import { seededRandom } from '../../../src/domain/statistics/random';
import { shrunkMean, typicalAmount } from '../../support/statistics/shrunk-mean';
import { departures, relativeError } from './close';
import { reference } from './stats-reference';

const amounts = fc.double({ min: 0.01, max: 1e9, noNaN: true });

function whole(values: readonly number[]): { amount: number; credit: number }[] {
  return values.map((amount) => ({ amount, credit: 1 }));
}

function twoSales(seed: number): unknown {
  return compoundPosterior(whole([400, 2500]), 10, { random: seededRandom(seed), draws: 500 });
}

describe('Money per hour', () => {
  const { hours, point, without_largest, largest_share } = reference.money_bayes_bootstrap;
  const totalHours = hours.reduce((a, b) => a + b, 0);

  test('is shown with and without the largest amount, and with its share', () => {
    const actual = moneyPerHour([400, 2500, 300], totalHours);
    expect(actual.perHour).toBeCloseTo(point, 9);
    expect(actual.perHourWithoutLargest).toBeCloseTo(without_largest, 9);
    expect(actual.largestShare).toBeCloseTo(largest_share, 9);
    expect(actual.total).toBe(3200);
  });

  test('says nothing per hour without hours, and no share without money', () => {
    expect(moneyPerHour([5], 0)).toEqual({
      total: 5,
      withoutLargest: 0,
      hours: 0,
      perHour: undefined,
      perHourWithoutLargest: undefined,
      largestShare: 1,
    });
    expect(moneyPerHour([], 4)).toMatchObject({
      perHour: 0,
      perHourWithoutLargest: 0,
      largestShare: undefined,
    });
    expect(moneyPerHour([-50], 4)).toMatchObject({ total: -50, largestShare: undefined });
  });
});

describe('The compound posterior', () => {
  const expected = reference.money_compound_posterior;

  test('has the reference range at many draws', () => {
    const options = { random: seededRandom(11), draws: 400_000 };
    const range = compoundPosterior(whole(expected.amounts), expected.hours, options);
    const actual = { q05: range?.low ?? 0, q50: range?.median ?? 0, q95: range?.high ?? 0 };
    const { q05, q50, q95 } = expected;
    expect(departures(actual, { q05, q50, q95 }, 0.03)).toEqual([]);
  });

  test('starts from the reference moments of the logarithms', () => {
    const { count, mean, squares } = logMoments(whole(expected.amounts));
    const actual = {
      log_mean: mean,
      ss: expected.nu0 * expected.s0 ** 2 + squares,
      nu: expected.nu0 + count - 1,
    };
    const { log_mean, ss, nu } = expected;
    expect(departures(actual, { log_mean, ss, nu })).toEqual([]);
  });

  test('rests on moments from which the shrunk log-normal of the reference follows', () => {
    const { count, mean, squares } = logMoments(whole([400, 2500, 300]));
    const log_mean = (count * mean + Math.log(600)) / (count + 1);
    const variance = (2 * 0.8 ** 2 + squares) / (2 + count - 1);
    const actual = {
      log_mean,
      's2_shrunk(nu0=2,s0=0.8)': variance,
      median_amount: Math.exp(log_mean),
      mean_amount: Math.exp(log_mean + variance / 2),
    };
    expect(departures(actual, reference.money_lognormal_shrunk)).toEqual([]);
  });

  test('gives the same range for the same seed', () => {
    expect(twoSales(4)).toEqual(twoSales(4));
    expect(twoSales(4)).not.toEqual(twoSales(5));
  });

  test('is unknown without sales or hours', () => {
    expect(compoundPosterior([], 10, { random: seededRandom(1) })).toBeUndefined();
    expect(compoundPosterior(whole([5]), 0, { random: seededRandom(1) })).toBeUndefined();
  });

  test('counts a sale shared by two activities as half a sale', () => {
    const half = compoundPosterior([{ amount: 1000, credit: 0.5 }], 10, {
      random: seededRandom(2),
    });
    const full = compoundPosterior(whole([1000]), 10, { random: seededRandom(2) });
    expect(half?.median).toBeLessThan(full?.median ?? 0);
  });

  test('widens where sales come in clumps', () => {
    const sales = whole([400, 300, 500, 450, 380]);
    const plain = compoundPosterior(sales, 20, { random: seededRandom(2) });
    const clumped = compoundPosterior(sales, 20, { random: seededRandom(2), dispersion: 3 });
    expect((clumped?.high ?? 0) / (clumped?.low ?? 1)).toBeGreaterThan(
      (plain?.high ?? 0) / (plain?.low ?? 1),
    );
  });

  test('stays finite and in order for amounts from 0.01 to 1e9', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 30 }),
        fc.integer(),
        (values, seed) => {
          const range = compoundPosterior(whole(values), 40, {
            random: seededRandom(seed),
            draws: 200,
          });
          expect(range?.low).toBeGreaterThan(0);
          expect(range?.high).toBeLessThan(Infinity);
          expect(range?.median).toBeGreaterThanOrEqual(range?.low ?? 0);
          expect(range?.high).toBeGreaterThanOrEqual(range?.median ?? 0);
        },
      ),
    );
  });

  test('scales with the currency: a hundred times the amounts, a hundred times the range', () => {
    const values = [3, 8, 20, 5];
    const small = compoundPosterior(whole(values), 10, { random: seededRandom(6), draws: 400 });
    const large = compoundPosterior(whole(values.map((value) => value * 100)), 10, {
      random: seededRandom(6),
      draws: 400,
    });
    expect(relativeError(large?.median ?? 0, 100 * (small?.median ?? 0))).toBeLessThan(1e-9);
  });
});

describe('The mean of few amounts', () => {
  test('is pulled towards the typical price as the reference says', () => {
    const { amounts: few, mu0, shrunk_mean } = reference.money_shrink;
    expect(shrunkMean(few, mu0)).toBeCloseTo(shrunk_mean, 9);
    expect(shrunkMean([], mu0)).toBe(mu0);
  });

  test('takes as typical the median of all amounts, raised to a mean', () => {
    expect(typicalAmount([300, 100, 200])).toBeCloseTo(200 * Math.exp(0.5), 9);
    expect(typicalAmount([100, 400, 200, 300])).toBeCloseTo(250 * Math.exp(0.5), 9);
    expect(typicalAmount([])).toBeUndefined();
  });
});

describe('A sample quantile', () => {
  test('lies between the neighbours of its position', () => {
    expect(sampleQuantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(sampleQuantile([1, 2, 3, 4], 1)).toBe(4);
    expect(sampleQuantile([], 0.5)).toBeNaN();
  });
});
