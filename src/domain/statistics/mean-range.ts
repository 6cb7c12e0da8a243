import { type Range, UPPER_TAIL } from './interval';
import { studentTQuantile } from './student-t';
import { mean, variance } from './sum';

/** A mean with its 90 % range. */
export interface MeanRange extends Range {
  readonly mean: number;
}

/** Student's t interval for a mean; `undefined` with fewer than two values. */
export function meanRange(values: readonly number[]): MeanRange | undefined {
  if (values.length < 2) return undefined;
  const middle = mean(values);
  const error = Math.sqrt(variance(values) / values.length);
  const half = error * studentTQuantile(UPPER_TAIL, values.length - 1);
  return { mean: middle, low: middle - half, high: middle + half };
}
