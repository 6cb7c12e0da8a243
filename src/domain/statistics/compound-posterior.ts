import { type MedianRange, rangeOfDraws } from './interval';
import type { Random } from './random';
import { sum } from './sum';
import { gammaVariate, normalVariate } from './variates';

/** A sale, net of refunds. */
export interface Sale {
  /** Positive, in the goal's one currency. */
  readonly amount: number;
  /** The part of it that this activity brought, over 0 up to 1: a half where two activities share it. */
  readonly credit: number;
}

export interface SimulationOptions {
  readonly random: Random;
  readonly draws?: number;
  /** From `dispersion.ts`; 1 where sales come independently. */
  readonly dispersion?: number;
}

/** Amounts on a log scale, weighted by credit. */
export interface LogMoments {
  readonly count: number;
  readonly mean: number;
  /** Sum of squared deviations from the mean. */
  readonly squares: number;
}

const DRAWS = 20_000;
/** Pseudo-observations of a log-SD of 1, and the cap on the log-variance: without them the mean is infinite. */
const PRIOR_OBSERVATIONS = 4;
const PRIOR_LOG_SD = 1;
const GREATEST_LOG_VARIANCE = 4;

/**
 * Money per hour by simulation: a Poisson number of sales, each log-normal, both uncertain (EVIDENCE 3.3).
 * lambda ~ Gamma(k + 1/2, T); s2 ~ ss / chi-square(4 + k - 1); mu ~ Normal(mean of ln amounts, s2 / k);
 * the value is lambda exp(mu + min(s2, 4) / 2). Of it the median and the 90 % range may be shown, never the mean.
 * `undefined` without sales or hours.
 */
export function compoundPosterior(
  sales: readonly Sale[],
  hours: number,
  options: SimulationOptions,
): MedianRange | undefined {
  return simulate(sales, hours, options, ({ perHour, logMean, logVariance }) => {
    return perHour * Math.exp(logMean + Math.min(logVariance, GREATEST_LOG_VARIANCE) / 2);
  });
}

/** Sales as they may truly come: how often, and how great. */
export interface SaleProcess {
  readonly perHour: number;
  readonly logMean: number;
  readonly logVariance: number;
}

/** The range of a figure over processes drawn from the posterior. `undefined` without sales or hours. */
export function simulate(
  sales: readonly Sale[],
  hours: number,
  { random, draws = DRAWS, dispersion = 1 }: SimulationOptions,
  figureOf: (process: SaleProcess) => number,
): MedianRange | undefined {
  if (sales.length === 0 || hours <= 0) return undefined;
  const { count, mean, squares } = logMoments(sales);
  const scale = (PRIOR_OBSERVATIONS * PRIOR_LOG_SD ** 2 + squares) / 2;
  const halfDegrees = (PRIOR_OBSERVATIONS + count - 1) / 2;
  const shape = (count + 0.5) / dispersion;
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const logVariance = scale / gammaVariate(random, halfDegrees);
    const logMean = mean + normalVariate(random) * Math.sqrt(logVariance / count);
    const perHour = (gammaVariate(random, shape) * dispersion) / hours;
    values[draw] = figureOf({ perHour, logMean, logVariance });
  }
  return rangeOfDraws(values);
}

/** Credit-weighted mean and squares of the logarithms of the amounts. */
export function logMoments(sales: readonly Sale[]): LogMoments {
  const count = sum(sales.map(({ credit }) => credit));
  const mean = sum(sales.map(({ amount, credit }) => credit * Math.log(amount))) / count;
  const squares = sum(sales.map(({ amount, credit }) => credit * (Math.log(amount) - mean) ** 2));
  return { count, mean, squares };
}
