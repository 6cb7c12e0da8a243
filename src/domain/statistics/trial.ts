import { sum } from './sum';

/** One decision point of the coin-flip study of prompts (EVIDENCE 1.4). */
export interface Trial {
  /** Whether the coin said to prompt. */
  readonly treated: boolean;
  /** The chance of that, fixed beforehand and logged, strictly between 0 and 1. */
  readonly probability: number;
  /** What was measured afterwards. */
  readonly outcome: number;
}

/** A difference, treated minus control. */
export interface ArmMeans {
  readonly treated: number;
  readonly control: number;
  readonly difference: number;
}

/** The outcomes with a prompt and without one. */
export function arms(trials: readonly Trial[]): { treated: number[]; control: number[] } {
  const outcomes = (treated: boolean): number[] =>
    trials.filter((trial) => trial.treated === treated).map(({ outcome }) => outcome);
  return { treated: outcomes(true), control: outcomes(false) };
}

/**
 * The Hajek estimate: means weighted by the inverse of the chance that the coin fell as it did, weights made to sum to 1.
 * `undefined` while one arm is empty.
 */
export function hajek(trials: readonly Trial[]): ArmMeans | undefined {
  const treated = weightedMean(trials.filter((trial) => trial.treated));
  const control = weightedMean(trials.filter((trial) => !trial.treated));
  if (treated === undefined || control === undefined) return undefined;
  return { treated, control, difference: treated - control };
}

function weightedMean(trials: readonly Trial[]): number | undefined {
  if (trials.length === 0) return undefined;
  const weights = sum(trials.map(inverseChance));
  return sum(trials.map((trial) => inverseChance(trial) * trial.outcome)) / weights;
}

function inverseChance({ treated, probability }: Trial): number {
  return 1 / (treated ? probability : 1 - probability);
}
