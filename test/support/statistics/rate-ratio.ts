import { betaOddsQuantile, betaTails } from '../../../src/domain/statistics/beta-distribution';
import type { Gamma } from '../../../src/domain/statistics/gamma-posterior';
import { LOWER_TAIL, type MedianRange, UPPER_TAIL } from '../../../src/domain/statistics/interval';

/** How many times the second rate the first one is: the ratio of two gamma variates is beta prime distributed. */
export function rateRatio(first: Gamma, second: Gamma): MedianRange {
  const scale = second.rate / first.rate;
  const quantile = (p: number): number => scale * betaOddsQuantile(p, first.shape, second.shape);
  return { low: quantile(LOWER_TAIL), median: quantile(0.5), high: quantile(UPPER_TAIL) };
}

/**
 * The chance that the first rate is greater than the second: I_x(a2, a1) with x = b2 / (b1 + b2) (EVIDENCE 3.2).
 * For rules only; never shown, since from few results 'very likely better' and 'could be chance' are both true.
 */
export function chanceGreater(first: Gamma, second: Gamma): number {
  const both = first.rate + second.rate;
  return betaTails(second.shape, first.shape, second.rate / both, first.rate / both).lower;
}
