import { deviance, stirlingError } from './stirling';
import { logConcaveQuantile, type Tails } from './tails';

const TINY = 1e-300;
const PRECISION = 1e-16;
const MOST_TERMS = 100_000;

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
    const lower = (density / a) * betaFraction(a, b, x);
    return { lower, upper: 1 - lower, density };
  }
  const upper = (density / b) * betaFraction(b, a, y);
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

/** Lentz's method; each round takes one even and one odd term. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  const advance = (numerator: number): number => {
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    value *= d * c;
    return Math.abs(d * c - 1);
  };
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = advance((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const odd = advance((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (even <= PRECISION && odd <= PRECISION) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
