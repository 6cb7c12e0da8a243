import type { Tally } from '../../../src/domain/statistics/gamma-posterior';
import type { Random } from '../../../src/domain/statistics/random';
import { normalVariate, poissonVariate } from '../../../src/domain/statistics/variates';

/** Every simulated person works five days a week, an hour a day on each activity, as in EVIDENCE 3.5. */
const DAYS_A_WEEK = 5;
export const HOURS_A_DAY = 1;

/** How somebody works on one activity. */
export interface Habit {
  readonly weeks: number;
  /** True results per hour. */
  readonly rate: number;
  /** How many results come at a time. */
  readonly clump?: number;
}

/** The days that somebody worked. */
export function workedDays(random: Random, { weeks, rate, clump = 1 }: Habit): Tally[] {
  return Array.from({ length: weeks * DAYS_A_WEEK }, () => ({
    hours: HOURS_A_DAY,
    results: clump * poissonVariate(random, (rate * HOURS_A_DAY) / clump),
  }));
}

/** The sum of the days. */
export function tallyOf(days: readonly Tally[]): Tally {
  return {
    hours: days.reduce((sum, { hours }) => sum + hours, 0),
    results: days.reduce((sum, { results }) => sum + results, 0),
  };
}

/** Amounts of log-SD `logSd` and median 500. */
export function saleAmounts(random: Random, count: number, logSd: number): number[] {
  return Array.from({ length: count }, () => 500 * Math.exp(logSd * normalVariate(random)));
}

/** The mean of such amounts. */
export function meanAmount(logSd: number): number {
  return 500 * Math.exp(logSd ** 2 / 2);
}
