import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Credit } from '../../../src/domain/plan/result';
import { creditFor, isUnknown, rateBounds } from '../../../src/domain/evidence/attribution';
import type { RateEstimate } from '../../../src/domain/statistics/gamma-posterior';
import { sum } from '../../../src/domain/statistics/sum';
import { maturity, meanLag } from '../../../src/domain/statistics/maturing';
import { departures, relativeError } from '../statistics/close';
import { reference } from '../statistics/stats-reference';

const NAMES = ['phone', 'mail', 'visits'];
const credits: fc.Arbitrary<Credit> = fc.oneof(
  fc.record({
    kind: fc.constant('activities' as const),
    activities: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 }),
  }),
  fc.constantFrom<Credit>({ kind: 'several' }, { kind: 'unknown' }, { kind: 'anyway' }),
);

describe('Credit', () => {
  test('is split equally over the activities that were named', () => {
    const credit: Credit = { kind: 'activities', activities: ['phone', 'mail'] };
    expect([
      creditFor('phone', credit),
      creditFor('mail', credit),
      creditFor('visits', credit),
    ]).toEqual([0.5, 0.5, 0]);
  });

  test('that nobody knows goes to no activity, but bounds each of them', () => {
    const all: Credit[] = [{ kind: 'unknown' }, { kind: 'several' }, { kind: 'anyway' }];
    expect(all.map((credit) => creditFor('phone', credit))).toEqual([0, 0, 0]);
    expect(all.filter(isUnknown)).toHaveLength(2);
  });

  test('adds up to the results, shared, unknown or due to nobody', () => {
    fc.assert(
      fc.property(fc.array(credits), (all) => {
        const tagged = sum(NAMES.flatMap((name) => all.map((credit) => creditFor(name, credit))));
        const anyway = all.filter(({ kind }) => kind === 'anyway').length;
        expect(tagged + all.filter(isUnknown).length + anyway).toBeCloseTo(all.length, 9);
      }),
    );
  });
});

function quantiles(estimate: RateEstimate | undefined): Record<string, number> {
  if (!estimate) return {};
  return { mean: estimate.mean, q05: estimate.low, q50: estimate.median, q95: estimate.high };
}

describe('A rate with unknown credit', () => {
  const { tagged, unknown, T, low, high, union90 } = reference.bounds;
  const bounds = rateBounds({ tagged, unknown }, T);

  test('is bounded as the reference says', () => {
    expect(departures(quantiles(bounds?.low), low)).toEqual([]);
    expect(departures(quantiles(bounds?.high), high)).toEqual([]);
    const [least = 0, most = 0] = union90;
    expect(relativeError(bounds?.shown.low ?? 0, least)).toBeLessThan(1e-6);
    expect(relativeError(bounds?.shown.high ?? 0, most)).toBeLessThan(1e-6);
  });

  test('is unknown without hours', () => {
    expect(rateBounds({ tagged, unknown }, 0)).toBeUndefined();
  });

  test('shows a range that contains the ranges at both bounds and those between', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(20),
        fc.nat(20),
        fc.integer({ min: 1, max: 500 }),
        (known, part, rest, hours) => {
          const all = rateBounds({ tagged: known, unknown: part + rest }, hours);
          const some = rateBounds({ tagged: known + part, unknown: 0 }, hours);
          expect(all?.shown.low).toBeLessThanOrEqual(some?.shown.low ?? 0);
          expect(all?.shown.high).toBeGreaterThanOrEqual(some?.shown.high ?? Infinity);
        },
      ),
    );
  });
});

describe('The lag from first contact to result', () => {
  test('is pulled towards a week as the reference says', () => {
    const { lags, tau } = reference.tau_shrunk;
    expect(meanLag(lags)).toBeCloseTo(tau, 12);
    expect(meanLag([])).toBe(7);
    expect(meanLag([-5])).toBeCloseTo(14 / 3, 12);
  });

  test('discounts recent hours as the reference says', () => {
    const { hours_per_day, ages_days, tau, raw, effective, rate_k3_adj } = reference.lag_exposure;
    const work = ages_days.map((ageInDays) => ({ hours: hours_per_day, ageInDays }));
    const { hours, mature, capped } = maturity(work, tau);
    const actual = { raw: hours, effective: mature, rate_k3_adj: 3.5 / mature };
    expect(departures(actual, { raw, effective, rate_k3_adj })).toEqual([]);
    expect(capped).toBe(false);
  });

  test('never discounts hours by more than half, and says so', () => {
    expect(maturity([{ hours: 10, ageInDays: 0 }], 7)).toEqual({
      hours: 10,
      mature: 5,
      capped: true,
    });
    expect(maturity([{ hours: 10, ageInDays: -3 }], 7)).toEqual({
      hours: 10,
      mature: 5,
      capped: true,
    });
    expect(maturity([], 7)).toEqual({ hours: 0, mature: 0, capped: false });
  });

  test('leaves old work whole, and never makes hours of nothing', () => {
    const part = fc.record({
      hours: fc.double({ min: 0, max: 24, noNaN: true }),
      ageInDays: fc.nat(4000),
    });
    fc.assert(
      fc.property(fc.array(part), (work) => {
        const { hours, mature } = maturity(work, 7);
        expect(mature).toBeLessThanOrEqual(hours + 1e-9);
        expect(mature).toBeGreaterThanOrEqual(hours / 2 - 1e-9);
      }),
    );
    expect(maturity([{ hours: 10, ageInDays: 400 }], 7).mature).toBeCloseTo(10, 9);
  });
});
