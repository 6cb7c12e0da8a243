import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaTails } from '../../../src/domain/statistics/beta-distribution';
import { sampleQuantile } from '../../../src/domain/statistics/interval';
import {
  correlationAtLag,
  greatestCorrelation,
  laggedCorrelation,
} from '../../../src/domain/statistics/lagged-correlation';
import { type Random, seededRandom } from '../../../src/domain/statistics/random';
import { weeksForCorrelation } from '../../support/statistics/sample-size';
import {
  firstDifferences,
  midRanks,
  pearson,
  spearman,
} from '../../../src/domain/statistics/spearman';
import { normalVariate } from '../../../src/domain/statistics/variates';
import { relativeError } from './close';
import { reference } from './stats-reference';

function noise(random: Random, length: number): number[] {
  return Array.from({ length }, () => normalVariate(random));
}

function walk(random: Random, length: number): number[] {
  let level = 0;
  return noise(random, length).map((step) => (level += step));
}

describe('Spearman’s correlation', () => {
  const { x, y, rho, 'lag1 (x_t,y_t+1)': lagged } = reference.spearman_ties;

  test('has the reference value with ties, at once and a week later', () => {
    expect(relativeError(spearman(x, y) ?? 0, rho)).toBeLessThan(1e-6);
    expect(relativeError(correlationAtLag(x, y, 1) ?? 0, lagged)).toBeLessThan(1e-6);
  });

  test('shares ranks among equals', () => {
    expect(midRanks([3, 1, 4, 1, 5])).toEqual([3, 1.5, 4, 1.5, 5]);
    expect(midRanks([])).toEqual([]);
  });

  test('is unknown where a series does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(pearson([1, 2, 3], [2, 2, 2])).toBeUndefined();
  });

  test('does not change when both series are re-ordered alike or stretched', () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 2 });
    fc.assert(
      fc.property(pairs, (list) => {
        const of = (all: typeof list): number | undefined =>
          spearman(
            all.map(([a]) => a ** 3),
            all.map(([, b]) => b),
          );
        const plain = spearman(
          list.map(([a]) => a),
          list.map(([, b]) => b),
        );
        expect(of(list.toReversed()) ?? 9).toBeCloseTo(plain ?? 9, 10);
        expect(Math.abs(plain ?? 0)).toBeLessThan(1 + 1e-9);
      }),
    );
  });
});

describe('A score beside results', () => {
  test.each(Object.entries(reference.n_weeks_for_rho_90pct_80power))(
    'needs the reference number of weeks for a correlation of %s',
    (rho, weeks) => {
      expect(relativeError(weeksForCorrelation(Number(rho)), weeks)).toBeLessThan(1e-6);
    },
  );

  test('that leads results by two weeks is found at that lag', () => {
    const score = walk(seededRandom(8), 40);
    const results = score.map((_, week) => 3 * (score[week - 2] ?? 0));
    const found = laggedCorrelation(score, results);
    expect(found?.lag).toBe(2);
    expect(found?.rho).toBeGreaterThan(0.8);
    expect(found?.p).toBeLessThan(0.05);
    expect(laggedCorrelation(score, results)).toEqual(found);
    expect(found?.byLag).toHaveLength(5);
  });

  test('is not compared over too few weeks, unequal spans, or when nothing changes', () => {
    expect(laggedCorrelation([1, 2, 3], [1, 2, 3])).toBeUndefined();
    expect(laggedCorrelation(walk(seededRandom(1), 20), walk(seededRandom(2), 15))).toBeUndefined();
    expect(laggedCorrelation(Array(20).fill(1), walk(seededRandom(2), 20))).toBeUndefined();
  });

  test('is compared over ten years in a bounded number of permutations', () => {
    const found = laggedCorrelation(walk(seededRandom(1), 520), walk(seededRandom(2), 520));
    expect(found?.p).toBeGreaterThanOrEqual(1 / 1000);
  });

  test('and unrelated results reach a great correlation at some lag as often as the reference says', () => {
    const random = seededRandom(21);
    const greatest = Float64Array.from({ length: 20_000 }, () =>
      greatestCorrelation(noise(random, 20), noise(random, 20)),
    ).toSorted();
    const {
      q50,
      q90,
      q95,
      'P(>0.378 (single-lag 10% cut))': exceeded,
    } = reference['max_abs_spearman_lags0-4_n20_null'];
    for (const [p, expected] of [
      [0.5, q50],
      [0.9, q90],
      [0.95, q95],
    ] as const)
      expect(relativeError(sampleQuantile(greatest, p), expected)).toBeLessThan(0.03);
    expect(
      relativeError(greatest.filter((rho) => rho > 0.378).length / greatest.length, exceeded),
    ).toBeLessThan(0.03);
  });

  test('and unrelated results keep to the level of the permutation test', () => {
    const random = seededRandom(5);
    const runs = 200;
    const found = Array.from({ length: runs }, () =>
      laggedCorrelation(walk(random, 26), walk(random, 26)),
    );
    expect(found.filter((one) => (one?.p ?? 1) <= 0.1).length / runs).toBeLessThan(0.15);
  });

  test('moves with unrelated results in levels, hardly ever in changes', () => {
    const random = seededRandom(13);
    const runs = 60_000;
    let levels = 0;
    let changes = 0;
    for (let run = 0; run < runs; run += 1) {
      const x = walk(random, 26);
      const y = walk(random, 26);
      if (Math.abs(pearson(x, y) ?? 0) > 0.5) levels += 1;
      if (Math.abs(pearson(firstDifferences(x), firstDifferences(y)) ?? 0) > 0.5) changes += 1;
    }
    // The square of a correlation of 25 independent normal pairs is beta distributed with (1/2, 23/2).
    const exact = betaTails(0.5, 11.5, 0.25).upper;
    const expected = reference['spurious_random_walks_n26_|r|>0.5'];
    expect(relativeError(levels / runs, expected.levels)).toBeLessThan(0.03);
    expect(relativeError(changes / runs, exact)).toBeLessThan(0.12);
    // The reference is a simulation of a rare event: 4.4 % off the exact value.
    expect(relativeError(exact, expected.differences)).toBeLessThan(0.05);
  });
});
