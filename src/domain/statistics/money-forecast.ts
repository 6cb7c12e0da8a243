import {
  type Sale,
  simulate,
  type SaleProcess,
  type SimulationOptions,
} from './compound-posterior';
import type { MedianRange } from './interval';
import type { Random } from './random';
import { exponentialVariate, normalVariate } from './variates';

/** More sales than this in one span are not drawn one by one: their sum is certain enough. */
const MOST_SALES = 1000;
const DRAWS = 4000;
/** As in `compound-posterior.ts`: the log-variance is capped, or a single draw would be all. */
const GREATEST_LOG_VARIANCE = 4;

/**
 * The money that `hoursAhead` more hours may bring at the same pace: a Poisson number of log-normal sales, both uncertain
 * (the posterior predictive of `compoundPosterior`). Never shown as one number. `undefined` without sales or hours.
 */
export function moneyForecast(
  sales: readonly Sale[],
  hours: number,
  hoursAhead: number,
  { random, dispersion = 1 }: Pick<SimulationOptions, 'random' | 'dispersion'>,
): MedianRange | undefined {
  const options = { random, dispersion, draws: DRAWS };
  return simulate(sales, hours, options, (process) => moneyIn(hoursAhead, process, random));
}

function moneyIn(
  hours: number,
  { perHour, logMean, logVariance }: SaleProcess,
  random: Random,
): number {
  const deviation = Math.sqrt(Math.min(logVariance, GREATEST_LOG_VARIANCE));
  let money = 0;
  let at = exponentialVariate(random) / perHour;
  for (let count = 0; at <= hours && count < MOST_SALES; count += 1) {
    money += Math.exp(logMean + normalVariate(random) * deviation);
    at += exponentialVariate(random) / perHour;
  }
  return money;
}
