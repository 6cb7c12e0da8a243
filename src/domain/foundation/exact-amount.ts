/** Finer than the smallest coin of any currency. */
const PRECISION = 1e4;

/** An amount that was added up, without what floating point leaves of 0.1 + 0.2 - 0.3: that is no money. */
export function exactAmount(sum: number): number {
  return Math.round(sum * PRECISION) / PRECISION;
}
