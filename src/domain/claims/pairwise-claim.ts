import { chanceOfLeading, LEAST_CHANCE_OF_LATE } from './led-of-late';
import { logEvidenceOverStarts } from './new-starts';
import { dayBlocks, type PairDay } from './strata';
import type { Cluster, Stratum } from './stratum';
import type { ResultKind } from './universal-inference';

/**
 * What E has to exceed, by simulation of five years (docs/judgement.md). The null of the weekly form is wide, for the lags
 * in it; that of the blocks knows no lag. At 1/2 by weeks 9 of 100 were told falsely where business has a season, hours lean
 * with it and results come three weeks later; at 2 it were 4.
 */
const LEAST_BY_WEEKS = Math.log(2);
const LEAST_BY_BLOCKS = Math.log(1.25);

/** Results that the pair needs in weeks with hours of both, and those of the one that leads. */
export const PAIR_NEEDS = 10;
export const LEADER_NEEDS = 5;

/** Ten results credited in thirds add up to a hair less than ten. */
const ROUNDING = 1e-9;

/** What weeks with hours of both tell of a pair. */
export interface PairTally {
  readonly weeks: number;
  /** Results (of money: days with any) of a and b in those weeks. */
  readonly resultsA: number;
  readonly resultsB: number;
}

export function pairTally(weeks: readonly Stratum[], kind: ResultKind): PairTally {
  return {
    weeks: weeks.length,
    resultsA: resultsOf(
      weeks.flatMap(({ a }) => a.clusters),
      kind,
    ),
    resultsB: resultsOf(
      weeks.flatMap(({ b }) => b.clusters),
      kind,
    ),
  };
}

function resultsOf(clusters: readonly Cluster[], kind: ResultKind): number {
  return clusters.reduce(
    (total, { weight, size }) => total + weight * (kind === 'count' ? size : 1),
    0,
  );
}

/** Whether there are results enough for any claim that a leads. */
export function hasGrounds({ resultsA, resultsB }: PairTally): boolean {
  return resultsA >= LEADER_NEEDS - ROUNDING && resultsA + resultsB >= PAIR_NEEDS - ROUNDING;
}

/**
 * Whether 'a seems to bring more an hour than b' may be said on a day: E passes by weeks and by blocks of days, there are
 * results enough, and a led of late.
 * @param days up to that day, in order of time
 * @param weeks the weekly strata of these days
 * @returns in slices
 */
export function* seemsToBringMore(
  days: readonly PairDay[],
  weeks: readonly Stratum[],
  kind: ResultKind,
  lastDay: number,
): Generator<undefined, boolean> {
  if (!hasGrounds(pairTally(weeks, kind))) return false;
  if (chanceOfLeading(days, lastDay) <= LEAST_CHANCE_OF_LATE) return false;
  yield undefined;
  const blocks = dayBlocks(days);
  yield undefined;
  if (!exceeds(blocks, kind, LEAST_BY_BLOCKS)) return false;
  yield undefined;
  return exceeds(weeks, kind, LEAST_BY_WEEKS);
}

function exceeds(strata: readonly Stratum[], kind: ResultKind, least: number): boolean {
  const log = logEvidenceOverStarts(strata, kind, least + ROUNDING);
  return log !== undefined && log > least;
}

/** Whether the weekly form alone passes, which takes longest. */
export function passesByWeeks(weeks: readonly Stratum[], kind: ResultKind): boolean {
  return hasGrounds(pairTally(weeks, kind)) && exceeds(weeks, kind, LEAST_BY_WEEKS);
}
