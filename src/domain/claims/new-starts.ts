import { allocationLogLikelihoods } from './allocation';
import { logSumExp } from './grid';
import type { Stratum } from './stratum';
import { logEvidence, type ResultKind } from './universal-inference';

/** A further E begins from nothing after so many weeks. */
export const WEEKS_TO_NEXT_START = 26;

/**
 * ln of E over all starts: sum of w_j E_j, E_j from week 26 j on, w_j = 1 / ((j + 1)(j + 2)). The weights add up to 1 over
 * all starts to come, so that the sum keeps the promise of each E; a truth that changes is found by the later ones.
 *
 * @param enough starts are no longer added once this is reached
 * @returns `undefined` where a number is out of all bounds
 */
export function logEvidenceOverStarts(
  strata: readonly Stratum[],
  kind: ResultKind,
  enough = Infinity,
): number | undefined {
  const logs: number[] = [];
  for (const [start, { from, allocation }] of startsOf(strata).entries()) {
    const log = logEvidence(strata.slice(from), kind, allocation);
    if (log === undefined) return undefined;
    logs.push(log - Math.log((start + 1) * (start + 2)));
    if (logSumExp(logs) >= enough) break;
  }
  return logs.length > 0 ? logSumExp(logs) : 0;
}

interface Start {
  /** The first stratum that it takes in. */
  readonly from: number;
  readonly allocation: Float64Array;
}

/** All starts, the first first. Each takes in what the next does, and the half-year before that. */
function startsOf(strata: readonly Stratum[]): Start[] {
  const starts: Start[] = [];
  let from = strata.length;
  let later: Float64Array | undefined;
  for (let start = startAt(strata.at(-1)); start >= 0; start -= 1) {
    const until = from;
    while (from > 0 && startAt(strata[from - 1]) >= start) from -= 1;
    const allocation = allocationLogLikelihoods(strata.slice(from, until));
    later = later ? summed(allocation, later) : allocation;
    starts.push({ from, allocation: later });
  }
  return starts.toReversed();
}

/** The last start that takes in a stratum. */
function startAt(stratum: Stratum | undefined): number {
  return stratum ? Math.floor(stratum.week / WEEKS_TO_NEXT_START) : -1;
}

/** @param logs empty where a half-year holds no stratum */
function summed(logs: Float64Array, later: Float64Array): Float64Array {
  return later.map((log, index) => log + (logs[index] ?? 0));
}
