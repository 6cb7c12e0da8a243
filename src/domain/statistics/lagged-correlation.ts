import { type Random, seededRandom } from './random';
import { firstDifferences, midRanks, spearman } from './spearman';

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
/** Changes that follow each other within so many weeks stay together: each series keeps what it does by itself. */
const BLOCK = 3;
const PERMUTATIONS = 999;
/** Rounding must not tell equal correlations apart. */
const ROUNDING = 1e-12;

/**
 * Spearman's correlation of weekly changes at lags of 0 to 4 weeks, the score leading, and the permutation test of the
 * greatest |rho|: the score's changes are permuted in blocks of three weeks against the results, which pays for having looked
 * at five lags. The same series give the same p. Both series hold one value a week, without gaps.
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
  return { lag, rho: byLag[lag] ?? 0, p: blockPermutationTest(x, y, strongest), byLag };
}

/** Spearman's correlation of x in one week with y `lag` weeks later. */
export function correlationAtLag(
  x: readonly number[],
  y: readonly number[],
  lag: number,
): number | undefined {
  return spearman(x.slice(0, x.length - lag), y.slice(lag));
}

/**
 * The greatest |rho| over the lags of two series of changes.
 * @internal for tests
 */
export function greatestCorrelation(x: readonly number[], y: readonly number[]): number {
  return greatest(LAGS.map((lag) => correlationAtLag(x, y, lag) ?? 0));
}

/** Drawn by the data: (1 + how many permutations reach as much) / (1 + all). */
function blockPermutationTest(
  x: readonly number[],
  y: readonly number[],
  observed: number,
): number {
  const ranks = midRanks(x);
  const results = LAGS.map((lag) => centred(midRanks(y.slice(lag))));
  const random = seededRandom(seedOf([...ranks, ...midRanks(y)]));
  const blocks = Array.from({ length: Math.ceil(ranks.length / BLOCK) }, (_, nth) =>
    ranks.slice(nth * BLOCK, (nth + 1) * BLOCK),
  );
  let asGreat = 1;
  for (let nth = 0; nth < PERMUTATIONS; nth += 1) {
    const permuted = shuffled(blocks, random).flat();
    const rhos = LAGS.map((lag, at) => rankCorrelation(permuted, lag, results[at] ?? []));
    if (greatest(rhos) >= observed - ROUNDING) asGreat += 1;
  }
  return asGreat / (PERMUTATIONS + 1);
}

/**
 * Spearman's correlation of a series without its last `lag` values, from its ranks: each goes down by the values left out
 * below it, and by half of those equal to it.
 */
function rankCorrelation(
  ranks: readonly number[],
  lag: number,
  results: readonly number[],
): number {
  const kept = ranks.length - lag;
  const left = ranks.slice(kept);
  const middle = (kept + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let at = 0; at < kept; at += 1) {
    const rank = ranks[at] ?? 0;
    let own = rank - middle;
    for (const other of left) own -= other < rank ? 1 : Number(other === rank) / 2;
    const result = results[at] ?? 0;
    xy += own * result;
    xx += own * own;
    yy += result * result;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

function centred(ranks: readonly number[]): number[] {
  const middle = (ranks.length + 1) / 2;
  return ranks.map((rank) => rank - middle);
}

/** In random order (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1));
}

/** From ranks, so that no scale matters. */
function seedOf(ranks: readonly number[]): number {
  return ranks.reduce((seed, rank) => Math.imul(seed ^ (2 * rank), 16_777_619), 0x81_1c_9d_c5);
}

function greatest(rhos: readonly number[]): number {
  return Math.max(...rhos.map(Math.abs));
}
