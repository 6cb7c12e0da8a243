import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaOddsQuantile, betaTails } from '../../../src/domain/statistics/beta-distribution';
import { gammaQuantile, gammaTails } from '../../../src/domain/statistics/gamma-distribution';
import { normalQuantile } from '../../support/statistics/normal-quantile';
import { deviance, lnGamma } from '../../../src/domain/statistics/stirling';
import { studentTQuantile } from '../../../src/domain/statistics/student-t';
import { relativeError } from './close';
import { tabulated } from './tabulated';

const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const shape = fc.double({ min: 0.1, max: 5000, noNaN: true });

/** The worst relative error over the rows of a table whose last column is the value of the ones before. */
function worst(table: readonly number[][], compute: (...row: number[]) => number): number {
  return Math.max(...table.map((row) => relativeError(compute(...row), row.at(-1) ?? 0)));
}

function betaQuantile(a = 0, b = 0, p = 0): number {
  const odds = betaOddsQuantile(p, a, b);
  return odds / (1 + odds);
}

describe('Against mpmath to 40 digits, better than 1e-12 relative', () => {
  test('the quantiles of gamma distributions of shape 0.1 to 20,000 are exact', () => {
    expect(worst(tabulated.gammaQuantile, (a = 0, p = 0) => gammaQuantile(p, a))).toBeLessThan(
      1e-12,
    );
  });

  test('both tails of gamma distributions are exact', () => {
    const lower = tabulated.gammaTails.map((row) => row.slice(0, 3));
    expect(worst(lower, (a = 0, x = 0) => gammaTails(a, x).lower)).toBeLessThan(1e-12);
    expect(worst(tabulated.gammaTails, (a = 0, x = 0) => gammaTails(a, x).upper)).toBeLessThan(
      1e-12,
    );
  });

  test('the quantiles of beta distributions are exact', () => {
    expect(worst(tabulated.betaQuantile, betaQuantile)).toBeLessThan(1e-12);
  });

  test('the regularised incomplete beta function is exact', () => {
    expect(
      worst(tabulated.betaLower, (a = 0, b = 0, x = 0) => betaTails(a, b, x).lower),
    ).toBeLessThan(1e-12);
  });

  test('the quantiles of Student t distributions of 1 to 10,000 degrees are exact', () => {
    expect(
      worst(tabulated.studentT, (degrees = 0, p = 0) => studentTQuantile(p, degrees)),
    ).toBeLessThan(1e-12);
  });

  test('the logarithm of the gamma function is exact, also beside its zeros', () => {
    for (const [z = 0, value = 0] of tabulated.lnGamma)
      expect(Math.abs(lnGamma(z) - value)).toBeLessThan(1e-13 * Math.max(1, Math.abs(value)));
  });

  test('the usual normal quantiles are those of every table', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.644_853_626_951_472_2, 13);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959_963_984_540_054, 13);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 13);
    expect(normalQuantile(0.05)).toBeCloseTo(-1.644_853_626_951_472_2, 13);
  });
});

describe('What holds for every shape', () => {
  test('a gamma quantile grows with the chance and with the shape', () => {
    fc.assert(
      fc.property(chance, chance, shape, (p, q, a) => {
        fc.pre(Math.abs(p - q) > 1e-6);
        expect(gammaQuantile(Math.max(p, q), a)).toBeGreaterThan(gammaQuantile(Math.min(p, q), a));
        expect(gammaQuantile(p, a * 1.01)).toBeGreaterThan(gammaQuantile(p, a));
      }),
    );
  });

  test('the lower tail at a gamma quantile is the chance asked for', () => {
    fc.assert(
      fc.property(chance, shape, (p, a) => {
        expect(relativeError(gammaTails(a, gammaQuantile(p, a)).lower, p)).toBeLessThan(1e-10);
      }),
    );
  });

  test('beta odds grow with the chance, and swapping the shapes inverts them', () => {
    fc.assert(
      fc.property(chance, shape, shape, (p, a, b) => {
        fc.pre(p < 0.998);
        expect(betaOddsQuantile(p + 0.001, a, b)).toBeGreaterThan(betaOddsQuantile(p, a, b));
        const swapped = 1 / betaOddsQuantile(1 - p, b, a);
        expect(relativeError(swapped, betaOddsQuantile(p, a, b))).toBeLessThan(1e-9);
      }),
    );
  });

  test('the two tails of a beta distribution add up to one', () => {
    fc.assert(
      fc.property(chance, shape, shape, (x, a, b) => {
        const { lower, upper } = betaTails(a, b, x);
        expect(lower + upper).toBeCloseTo(1, 12);
      }),
    );
  });

  test('a Student t quantile is odd around one half', () => {
    fc.assert(
      fc.property(chance, shape, (p, degrees) => {
        const sum = studentTQuantile(p, degrees) + studentTQuantile(1 - p, degrees);
        expect(Math.abs(sum)).toBeLessThan(1e-7);
      }),
    );
  });
});

describe('At the edges', () => {
  test('a chance of 0 or 1 gives the ends of the support', () => {
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Infinity]);
    expect([betaOddsQuantile(0, 2, 3), betaOddsQuantile(1, 2, 3)]).toEqual([0, Infinity]);
  });

  test('at the ends of the support one tail has everything', () => {
    expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1, density: 0 });
    expect(betaTails(2, 3, 0)).toEqual({ lower: 0, upper: 1, density: 0 });
    expect(betaTails(2, 3, 1)).toEqual({ lower: 1, upper: 0, density: 0 });
  });

  test('very small chances of very small and very large shapes are still found', () => {
    expect(relativeError(gammaTails(0.1, gammaQuantile(1e-9, 0.1)).lower, 1e-9)).toBeLessThan(
      1e-10,
    );
    expect(relativeError(gammaTails(1e5, gammaQuantile(1e-12, 1e5)).lower, 1e-12)).toBeLessThan(
      1e-9,
    );
    expect(gammaTails(0.1, gammaQuantile(1 - 1e-9, 0.1)).upper / 1e-9).toBeCloseTo(1, 6);
  });

  test('the deviance of a count from its own mean is nothing', () => {
    expect(deviance(7, 7)).toBe(0);
  });
});
