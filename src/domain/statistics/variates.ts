import type { Random } from './random';

/** One standard normal variate (Marsaglia's polar method). */
export function normalVariate(random: Random): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** One exponential variate of mean 1. */
export function exponentialVariate(random: Random): number {
  return -Math.log(1 - random());
}

/**
 * One gamma variate of shape `shape` > 0 and rate 1 (Marsaglia & Tsang 2000).
 * Shapes below 1 are drawn one higher and pulled back by u^(1/shape).
 */
export function gammaVariate(random: Random, shape: number): number {
  if (shape < 1) return gammaVariate(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalVariate(random);
    const root = 1 + c * z;
    const v = root * root * root;
    if (v > 0 && isAccepted(1 - random(), z * z, d, v)) return d * v;
  }
}

/** The first test settles nearly all cases without a logarithm. */
function isAccepted(u: number, square: number, d: number, v: number): boolean {
  if (u < 1 - 0.0331 * square * square) return true;
  return Math.log(u) < square / 2 + d * (1 - v + Math.log(v));
}

/** How many events come where `mean` are expected (Knuth's product of uniforms; for small means). */
export function poissonVariate(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}
