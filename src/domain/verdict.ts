import type { Editable } from './editable';
import type { Milliseconds, Moment } from './instant';

export const VERDICTS = ['keep', 'cut', 'try'] as const;

/** A weekly decision on what is done for a goal, with the evidence of that day; looked at again after four weeks. */
export interface Verdict extends Editable, Moment {
  readonly goal: string;
  /** What it is on: the key of a `Doing`. */
  readonly doing: string;
  readonly decision: (typeof VERDICTS)[number];
  readonly reason: string;
  readonly evidence: { readonly time: Milliseconds; readonly results: number };
  /** When the person looked at what happened since. */
  readonly reviewed?: Moment;
}
