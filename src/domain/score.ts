import type { Day } from './day';
import type { Editable } from './editable';

/** A number that is not a result (followers, likes, Klout). Never added to results. */
export interface Score extends Editable {
  readonly name: string;
  readonly every: 'day' | 'week';
}

/** What a score stood at. */
export interface Reading extends Editable {
  readonly score: string;
  /** For a weekly score the first day of the week. */
  readonly day: Day;
  readonly value: number;
}
