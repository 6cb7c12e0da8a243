import { mean, sum } from '../../../src/domain/statistics/sum';

/** How many pseudo-sales at the typical amount are mixed in. */
const PSEUDO_SALES = 2;

/**
 * The mean amount of few sales, pulled towards `typical` (the person's own usual price, or `typicalAmount`):
 * (n mean + 2 typical) / (n + 2) (EVIDENCE 3.3).
 */
export function shrunkMean(amounts: readonly number[], typical: number): number {
  return (sum(amounts) + PSEUDO_SALES * typical) / (amounts.length + PSEUDO_SALES);
}

/**
 * The mean of a log-normal amount of log-SD 1 with the median of all positive `amounts`: median x exp(1/2).
 * `undefined` without amounts.
 */
export function typicalAmount(amounts: readonly number[]): number | undefined {
  if (amounts.length === 0) return undefined;
  const sorted = amounts.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return mean(middle) * Math.exp(0.5);
}
