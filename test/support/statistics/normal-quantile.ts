import { gammaQuantile } from '../../../src/domain/statistics/gamma-distribution';

/**
 * The value that a standard normal variate stays under with chance `p`.
 * From its square being chi-square distributed with one degree of freedom.
 */
export function normalQuantile(p: number): number {
  if (p < 0.5) return -normalQuantile(1 - p);
  return Math.sqrt(2 * gammaQuantile(2 * p - 1, 0.5));
}
