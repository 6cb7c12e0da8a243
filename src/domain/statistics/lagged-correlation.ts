import { firstDifferences, spearman } from './spearman';

/** The strongest of the lagged correlations of a score with results: 'moves together', never 'causes'. */
export interface LaggedCorrelation {
  /** By how many weeks the score leads. */
  readonly lag: number;
  readonly rho: number;
  /** Chance of a |rho| this great at any lag if the two series had nothing to do with each other. */
  readonly p: number;
  /** Rho at each lag from 0; 0 where one series does not vary. */
  readonly byLag: readonly number[];
}

const LAGS = [0, 1, 2, 3, 4] as const;
/** The changes of 20 weeks; with fewer, p could not become small. */
const LEAST_CHANGES = 19;
/** More shifts would only sharpen p beyond what is shown. */
const MOST_SHIFTS = 199;

/**
 * Spearman's correlation of weekly changes at lags of 0 to 4 weeks, the score leading, and the permutation test of the
 * greatest |rho|: the score's changes are shifted in a circle against the results, which keeps what each series does by
 * itself, and pays for having looked at five lags (EVIDENCE 3.6). Both series hold one value a week, without gaps.
 * `undefined` where they are too short or never change.
 */
export function laggedCorrelation(
  scores: readonly number[],
  results: readonly number[],
): LaggedCorrelation | undefined {
  const x = firstDifferences(scores);
  const y = firstDifferences(results);
  if (x.length !== y.length || x.length < LEAST_CHANGES) return undefined;
  const byLag = LAGS.map((lag) => correlationAtLag(x, y, lag) ?? 0);
  const strongest = greatest(byLag);
  if (strongest === 0) return undefined;
  const lag = byLag.findIndex((rho) => Math.abs(rho) === strongest);
  return { lag, rho: byLag[lag] ?? 0, p: circularShiftTest(x, y, strongest), byLag };
}

/** Spearman's correlation of x in one week with y `lag` weeks later. */
export function correlationAtLag(
  x: readonly number[],
  y: readonly number[],
  lag: number,
): number | undefined {
  return spearman(x.slice(0, x.length - lag), y.slice(lag));
}

/** The greatest |rho| over the lags of two series of changes. */
export function greatestCorrelation(x: readonly number[], y: readonly number[]): number {
  return greatest(LAGS.map((lag) => correlationAtLag(x, y, lag) ?? 0));
}

/**
 * Shifts of less than five weeks are left out: they only move a true relation to another of the five lags,
 * and would be counted against it.
 */
function circularShiftTest(x: readonly number[], y: readonly number[], observed: number): number {
  const first = LAGS.length;
  const last = x.length - LAGS.length;
  const stride = Math.ceil((last - first + 1) / MOST_SHIFTS);
  let shifts = 1;
  let asGreat = 1;
  for (let shift = first; shift <= last; shift += stride) {
    const shifted = [...x.slice(shift), ...x.slice(0, shift)];
    shifts += 1;
    // rounding must not tell equal correlations apart
    if (greatestCorrelation(shifted, y) >= observed - 1e-12) asGreat += 1;
  }
  return asGreat / shifts;
}

function greatest(rhos: readonly number[]): number {
  return Math.max(...rhos.map(Math.abs));
}
