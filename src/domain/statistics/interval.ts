/** Every range is 90 % equal-tailed: the value lies below it with 5 %, above it with 5 %. */
export const LOWER_TAIL = 0.05;
export const UPPER_TAIL = 0.95;

/** A range of values, ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A 90 % range and its middle. */
export interface MedianRange extends Range {
  readonly median: number;
}

/** The smallest range that takes in both. */
export function union(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** The 90 % range and the median of simulated draws. Sorts `draws` in place; they must not be empty. */
export function rangeOfDraws(draws: Float64Array): MedianRange {
  // oxlint-disable-next-line unicorn/no-array-sort -- a copy of 20,000 draws serves nobody
  draws.sort();
  return {
    low: sampleQuantile(draws, LOWER_TAIL),
    median: sampleQuantile(draws, 0.5),
    high: sampleQuantile(draws, UPPER_TAIL),
  };
}

/** The quantile `p` of sorted values, linear between neighbours (type 7 of Hyndman & Fan 1996). */
export function sampleQuantile(sorted: ArrayLike<number>, p: number): number {
  const position = p * (sorted.length - 1);
  const below = Math.floor(position);
  const value = sorted[below] ?? Number.NaN;
  const next = sorted[below + 1] ?? value;
  return value + (position - below) * (next - value);
}
