import type { Range } from './interval';
import { studentTQuantile } from './student-t';
import { mean, variance } from './sum';

/** A difference of two means and its range. */
export interface WelchInterval extends Range {
  readonly difference: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * Welch's t interval for mean(first) - mean(second), of coverage 1 - `alpha`.
 * `undefined` with fewer than two values on a side.
 */
export function welch(
  first: readonly number[],
  second: readonly number[],
  alpha = 0.1,
): WelchInterval | undefined {
  if (first.length < 2 || second.length < 2) return undefined;
  const difference = mean(first) - mean(second);
  const a = variance(first) / first.length;
  const b = variance(second) / second.length;
  const standardError = Math.sqrt(a + b);
  const degreesOfFreedom =
    standardError > 0
      ? (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1))
      : first.length + second.length - 2;
  const half = standardError * studentTQuantile(1 - alpha / 2, degreesOfFreedom);
  return {
    difference,
    standardError,
    degreesOfFreedom,
    low: difference - half,
    high: difference + half,
  };
}
