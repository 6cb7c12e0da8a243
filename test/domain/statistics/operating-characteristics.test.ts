import { describe, expect, test } from 'vitest';
import { JEFFREYS, ratePosterior } from '../../../src/domain/statistics/gamma-posterior';
import { normalQuantile } from '../../support/statistics/normal-quantile';
import { type Random, seededRandom } from '../../../src/domain/statistics/random';
import { chanceGreater } from '../../support/statistics/rate-ratio';
import { normalVariate } from '../../../src/domain/statistics/variates';
import { tallyOf, workedDays } from '../../bench/calibrate/person';
import { relativeError } from './close';
import { reference } from './stats-reference';

const { 'naive P>.9 Jeffreys': naive } = reference.operating_characteristics;
const EQUAL = [0.1, 0.1, 0.1, 0.1];

/** Whether, in half a year of weekly looks, four equal activities ever give one that seems 90 % better than each. */
function fooledOnce(random: Random): boolean {
  const results = EQUAL.map(() => 0);
  for (let week = 1; week <= 26; week += 1) {
    for (const [index, rate] of EQUAL.entries())
      results[index] =
        (results[index] ?? 0) + tallyOf(workedDays(random, { weeks: 1, rate })).results;
    if (seemsBest(results, week * 5)) return true;
  }
  return false;
}

function seemsBest(results: readonly number[], hours: number): boolean {
  const [first = JEFFREYS, ...others] = results
    .toSorted((a, b) => b - a)
    .map((count) => ratePosterior({ results: count, hours }) ?? JEFFREYS);
  return others.every((other) => chanceGreater(first, other) > 0.9);
}

/** Whether a daily look from day 7 to 60 ever finds a difference at 10 % where there is none. */
function peekedWrongly(random: Random, critical: number): boolean {
  let sum = 0;
  for (let day = 1; day <= 60; day += 1) {
    sum += normalVariate(random);
    if (day >= 7 && Math.abs(sum) > critical * Math.sqrt(day)) return true;
  }
  return false;
}

function share(runs: number, happens: () => boolean): number {
  return Array.from({ length: runs }, happens).filter(Boolean).length / runs;
}

describe('As in the reference simulations', { timeout: 60_000 }, () => {
  test('a naive rule claims falsely in more than a third of half-years', () => {
    const random = seededRandom(1);
    const fooled = share(4000, () => fooledOnce(random));
    expect(relativeError(fooled, naive.false_claim)).toBeLessThan(0.03);
  });

  test('daily looks at a nominal 10 % find something in 43 % of studies of nothing', () => {
    const random = seededRandom(1);
    const critical = normalQuantile(0.95);
    const { 'false_positive_share_daily_looks_day7-60_nominal_10pct': expected } =
      reference.peeking;
    expect(
      relativeError(
        share(40_000, () => peekedWrongly(random, critical)),
        expected,
      ),
    ).toBeLessThan(0.03);
  });
});
