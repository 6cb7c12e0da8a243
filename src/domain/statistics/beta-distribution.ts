import { continuedFraction } from './continued-fraction';
import { deviance, stirlingError } from './stirling';
import { logConcaveQuantile, type Tails } from './tails';

/**
 * The regularised incomplete beta function I_x(a, b) and its complement, and the density on the scale of
 * ln(x / y). `y` is 1 - x, asked for because it is often known more exactly than x tells.
 * Continued fraction 26.5.8 of Abramowitz & Stegun, on the side where it converges fast.
 */
export function betaTails(a: number, b: number, x: number, y = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1, density: 0 };
  if (y <= 0) return { lower: 1, upper: 0, density: 0 };
  const density = logOddsDensity(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = density / a / betaFraction(a, b, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = density / b / betaFraction(b, a, y);
  return { lower: 1 - upper, upper, density };
}

/**
 * The odds x / (1 - x) at the quantile `p` of a Beta(a, b) variate: the quantile of the beta prime distribution,
 * which is that of the ratio of two gamma variates of shapes a and b and equal rates.
 */
export function betaOddsQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  const tailsAt = (u: number) => betaTails(a, b, 1 / (1 + Math.exp(-u)), 1 / (1 + Math.exp(u)));
  return Math.exp(logConcaveQuantile(p, tailsAt, Math.log(a / b)));
}

/** x^a y^b / B(a, b), written so that large terms never cancel. */
function logOddsDensity(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const stirling = stirlingError(n) - stirlingError(a) - stirlingError(b);
  const exponent = stirling - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
}

/** 1 + d(1) / (1 + d(2) / (1 + ...)) with the coefficients d of 26.5.8. */
function betaFraction(a: number, b: number, x: number): number {
  return continuedFraction(
    (n) => betaCoefficient(a, b, n) * x,
    () => 1,
  );
}

function betaCoefficient(a: number, b: number, n: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m)) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m)) / ((a + 2 * m) * (a + 2 * m + 1));
}
