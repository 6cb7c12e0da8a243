import { gammaQuantile } from './gamma-distribution';
import { LOWER_TAIL, type MedianRange, UPPER_TAIL } from './interval';

/** What was recorded of an activity. */
export interface Tally {
  /** How many results; halves and thirds where a result was credited to several activities. */
  readonly results: number;
  readonly hours: number;
}

/** A gamma distribution of a rate, in results per hour: shape in results, rate in hours. */
export interface Gamma {
  readonly shape: number;
  readonly rate: number;
}

/** A rate in results per hour. */
export interface RateEstimate extends MedianRange {
  readonly mean: number;
}

/** Jeffreys' prior for a Poisson rate: half a result in no time. For an activity that stands alone (EVIDENCE 3.1). */
export const JEFFREYS: Gamma = { shape: 0.5, rate: 0 };

/** With fewer results in all, the person's overall rate is too uncertain to lean on. */
const LEAST_POOLED_RESULTS = 3;

/**
 * The prior that pulls each activity towards the person's own overall rate, worth one result (EVIDENCE 3.1).
 * `undefined` below 3 results in all: then each activity stands alone.
 */
export function pooledPrior(tallies: Iterable<Tally>): Gamma | undefined {
  let results = 0;
  let hours = 0;
  for (const tally of tallies) {
    results += tally.results;
    hours += tally.hours;
  }
  if (results < LEAST_POOLED_RESULTS || hours <= 0) return undefined;
  return { shape: 1, rate: hours / results };
}

/**
 * What is known of a rate after `tally`: the conjugate posterior of a Poisson rate.
 * `undefined` where there is nothing to divide by (no hours and Jeffreys' prior).
 */
export function ratePosterior({ results, hours }: Tally, prior = JEFFREYS): Gamma | undefined {
  const rate = prior.rate + hours;
  return rate > 0 ? { shape: prior.shape + results, rate } : undefined;
}

/** Widens a posterior for results that come in clumps; the mean stays. `dispersion` as of `dispersion.ts`. */
export function temper({ shape, rate }: Gamma, dispersion: number): Gamma {
  return { shape: shape / dispersion, rate: rate / dispersion };
}

/** The mean, median and 90 % range of a rate. */
export function rateEstimate({ shape, rate }: Gamma): RateEstimate {
  return {
    mean: shape / rate,
    low: gammaQuantile(LOWER_TAIL, shape, rate),
    median: gammaQuantile(0.5, shape, rate),
    high: gammaQuantile(UPPER_TAIL, shape, rate),
  };
}
