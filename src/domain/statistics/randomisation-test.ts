import type { Random } from './random';
import { hajek, type Trial } from './trial';

export interface RandomisationOptions {
  readonly random: Random;
  /** Coin sequences drawn where there are too many to go through all. */
  readonly draws?: number;
}

/** 2^14 sequences are gone through in a few milliseconds. */
const MOST_EXACT = 14;
const DRAWS = 10_000;
/** Rounding must not tell equal differences apart. */
const ROUNDING = 1e-9;

/**
 * The chance, if prompts did nothing, of coins that give a Hajek difference at least this great in size; coins are
 * re-drawn from the logged chances, both arms present. No assumption on how outcomes are distributed (EVIDENCE 1.4).
 * Exact up to 14 trials, by simulation beyond. `undefined` while one arm is empty.
 */
export function randomisationTest(
  trials: readonly Trial[],
  { random, draws = DRAWS }: RandomisationOptions,
): number | undefined {
  const observed = hajek(trials);
  if (!observed) return undefined;
  const isAsGreat = (difference: number): boolean =>
    Math.abs(difference) >= Math.abs(observed.difference) * (1 - ROUNDING);
  return trials.length <= MOST_EXACT
    ? exactShare(trials, isAsGreat)
    : simulatedShare(trials, isAsGreat, random, draws);
}

function exactShare(trials: readonly Trial[], isAsGreat: (difference: number) => boolean): number {
  let asGreat = 0;
  let all = 0;
  for (let coins = 0; coins < 2 ** trials.length; coins += 1) {
    const drawn = trials.map((trial, index) => ({
      ...trial,
      treated: ((coins >> index) & 1) === 1,
    }));
    const estimate = hajek(drawn);
    if (!estimate) continue;
    const chance = drawn.reduce((product, trial) => product * chanceOf(trial), 1);
    all += chance;
    if (isAsGreat(estimate.difference)) asGreat += chance;
  }
  return asGreat / all;
}

/** Counts the coins as they fell among the draws, so that the test keeps its level. */
function simulatedShare(
  trials: readonly Trial[],
  isAsGreat: (difference: number) => boolean,
  random: Random,
  draws: number,
): number {
  let asGreat = 1;
  let all = 1;
  for (let draw = 0; draw < draws; draw += 1) {
    const estimate = hajek(
      trials.map((trial) => ({ ...trial, treated: random() < trial.probability })),
    );
    if (!estimate) continue;
    all += 1;
    if (isAsGreat(estimate.difference)) asGreat += 1;
  }
  return asGreat / all;
}

function chanceOf({ treated, probability }: Trial): number {
  return treated ? probability : 1 - probability;
}
