import { betaTails } from './beta-distribution';
import type { Gamma } from './gamma-posterior';
import { LOWER_TAIL, type Range, UPPER_TAIL } from './interval';

/** How many results may come: never shown as one number (EVIDENCE 3.1). */
export interface Forecast extends Range {
  readonly mean: number;
  /** The chance of at least `count` results. */
  readonly atLeast: (count: number) => number;
}

/**
 * The count of results in `hours` more at the same pace: negative binomial with r = shape, p = rate / (rate + hours),
 * the posterior predictive of a Poisson count. The range is the smallest and largest whole count of the 90 % range.
 */
export function forecast({ shape, rate }: Gamma, hours: number): Forecast {
  const mean = (shape * hours) / rate;
  const atMost = (count: number): number =>
    hours <= 0
      ? 1
      : betaTails(shape, count + 1, rate / (rate + hours), hours / (rate + hours)).lower;
  return {
    mean,
    low: smallestCount(LOWER_TAIL, atMost),
    high: smallestCount(UPPER_TAIL, atMost),
    atLeast: (count) => (count <= 0 ? 1 : 1 - atMost(Math.ceil(count) - 1)),
  };
}

/** The smallest count n with P(N <= n) >= p: doubling, then halving. */
function smallestCount(p: number, atMost: (count: number) => number): number {
  if (atMost(0) >= p) return 0;
  let above = 1;
  while (atMost(above) < p) above *= 2;
  let below = Math.floor(above / 2);
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (atMost(middle) < p) below = middle;
    else above = middle;
  }
  return above;
}
