import { betaOddsQuantile } from './beta-distribution';

/**
 * The value that a Student t variate with `degrees` degrees of freedom (any number > 0) stays under with chance `p`.
 * From t^2 / degrees being beta prime distributed with (1/2, degrees/2).
 */
export function studentTQuantile(p: number, degrees: number): number {
  if (p < 0.5) return -studentTQuantile(1 - p, degrees);
  return Math.sqrt(degrees * betaOddsQuantile(2 * p - 1, 0.5, degrees / 2));
}
