/** Both tail probabilities of a distribution at one point. The smaller one carries the full precision. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  /** The density on the scale on which quantiles are sought (logarithm or log-odds). */
  readonly density: number;
}

interface Tail {
  readonly chance: number;
  readonly slope: number;
}

/** A step this small is the last: the error left is about its square. */
const LAST_STEP = 1e-9;
const MOST_STEPS = 200;

/**
 * The point u at which the lower tail is `p` (strictly between 0 and 1), for a distribution whose density in u
 * is log-concave (the logarithm of a gamma, the log-odds of a beta variate). Then the logarithm of either tail
 * is concave too, and Newton's method on it converges from any start where the tail is not 0.
 * We solve for the smaller tail, to keep its precision.
 */
export function logConcaveQuantile(
  p: number,
  tailsAt: (u: number) => Tails,
  start: number,
): number {
  const inLower = p < 0.5;
  const target = Math.log(inLower ? p : 1 - p);
  const tailAt = (u: number): Tail => {
    const { lower, upper, density } = tailsAt(u);
    return inLower ? { chance: lower, slope: density } : { chance: upper, slope: -density };
  };
  return newton(target, tailAt, start);
}

/** Solves ln(tail) = `target`; a step to where the tail is too small for a number is halved. */
function newton(target: number, tailAt: (u: number) => Tail, start: number): number {
  let u = start;
  let tail = tailAt(u);
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    let step = ((target - Math.log(tail.chance)) * tail.chance) / tail.slope;
    let next = tailAt(u + step);
    while (next.chance === 0) {
      step /= 2;
      next = tailAt(u + step);
    }
    u += step;
    if (Math.abs(step) < LAST_STEP) return u;
    tail = next;
  }
  return u;
}
