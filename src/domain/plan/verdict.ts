import type { Editable } from '../row/editable';
import type { Goal, Rung } from './goal';
import type { Milliseconds, Moment } from '../time/instant';

export const VERDICTS = ['keep', 'cut', 'try'] as const;
export type Decision = (typeof VERDICTS)[number];

/** A weekly decision on what is done for a goal, with the evidence of that day; looked at again after four weeks. */
export interface Verdict extends Editable, Moment {
  readonly goal: Goal['id'];
  /** What it is on: the key of a `Doing`. */
  readonly doing: string;
  readonly decision: Decision;
  /** May be empty. */
  readonly reason: string;
  /** Of the eight weeks before: the time given to it and what was credited to it on one rung, in the rung's unit. */
  readonly evidence: {
    readonly time: Milliseconds;
    readonly results: number;
    readonly rung: Rung['id'];
  };
  /** When the person looked at what happened since. */
  readonly reviewed?: Moment;
}

/** What the person decides; the rest is added on storing. */
export type VerdictDraft = Pick<
  Verdict,
  'goal' | 'doing' | 'decision' | 'reason' | 'evidence' | 'at' | 'offset'
>;
