import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/domain/statistics/random';
import {
  exponentialVariate,
  gammaVariate,
  normalVariate,
} from '../../../src/domain/statistics/variates';

function moments(draw: () => number, count = 100_000): { mean: number; variance: number } {
  const values = Array.from({ length: count }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
}

function five(seed: number): number[] {
  return Array.from({ length: 5 }, seededRandom(seed));
}

describe('A seeded source of chance', () => {
  test('repeats itself for the same seed and only for that', () => {
    expect(five(42)).toEqual(five(42));
    expect(five(42)).not.toEqual(five(43));
  });

  test('stays in [0, 1) for every seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seededRandom(seed);
        const values = Array.from({ length: 50 }, random);
        expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
        expect(new Set(values).size).toBe(50);
      }),
    );
  });

  test('is uniform in mean and variance', () => {
    const { mean, variance } = moments(seededRandom(1));
    expect(mean).toBeCloseTo(1 / 2, 2);
    expect(variance).toBeCloseTo(1 / 12, 2);
  });
});

describe('Variates drawn from it', () => {
  test.each([0.1, 0.5, 1, 3.5, 50])(
    'have the mean and variance of a gamma of shape %d',
    (shape) => {
      const random = seededRandom(9);
      const { mean, variance } = moments(() => gammaVariate(random, shape));
      expect(Math.abs(mean / shape - 1)).toBeLessThan(0.03);
      expect(Math.abs(variance / shape - 1)).toBeLessThan(0.05);
    },
  );

  test('have the mean and variance of a standard normal and of an exponential', () => {
    const random = seededRandom(10);
    const normal = moments(() => normalVariate(random));
    expect(normal.mean).toBeCloseTo(0, 1);
    expect(normal.variance).toBeCloseTo(1, 1);
    const exponential = moments(() => exponentialVariate(random));
    expect(exponential.mean).toBeCloseTo(1, 1);
    expect(exponential.variance).toBeCloseTo(1, 1);
  });
});
