import { continuedFraction } from './continued-fraction';
import { deviance, stirlingError } from './stirling';
import { logConcaveQuantile, type Tails } from './tails';

const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x): the tails of a gamma variate of shape `a` > 0
 * and rate 1 at `x` >= 0, and its density on the scale of ln x.
 * Series below the mean, continued fraction above it (Abramowitz & Stegun 6.5.29, 6.5.31).
 */
export function gammaTails(a: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1, density: 0 };
  // x^a e^-x / Gamma(a), written so that large terms never cancel
  const density = Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviance(a, x));
  if (x < a + 1) {
    const lower = (density / a) * lowerSeries(a, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = density / upperFraction(a, x);
  return { lower: 1 - upper, upper, density };
}

/** The value that a gamma variate of shape `shape` and rate `rate` stays under with chance `p`. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const u = logConcaveQuantile(p, (at) => gammaTails(shape, Math.exp(at)), Math.log(shape));
  return Math.exp(u) / rate;
}

/** Sum over n of x^n / ((a + 1) ... (a + n)). */
function lowerSeries(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** x + 1 - a - 1 (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - ...)). */
function upperFraction(a: number, x: number): number {
  return continuedFraction(
    (n) => n * (a - n),
    (n) => x + 1 - a + 2 * n,
  );
}
