import type { Day } from '../time/day';
import type { Editable } from '../row/editable';
import type { Moment } from '../time/instant';

/** Which activities brought a result, each named by the key of its `Doing`. */
export type Credit =
  | { readonly kind: 'activities'; readonly activities: readonly string[] }
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'anyway' };

/** An amount on a rung of a goal's ladder. */
export interface Result extends Editable, Moment {
  readonly goal: string;
  readonly rung: string;
  /** Negative only for money: a refund, or what a file says was paid out. */
  readonly amount: number;
  readonly credit: Credit;
  /** When the person or firm it came from was first met; not after the result's own day. */
  readonly firstContact?: Day;
  readonly note?: string;
  /** Only the day is known, as from a file: the time of day is made up. */
  readonly dayOnly?: true;
  /** The sale of which this amount, negative, is paid back. */
  readonly refundOf?: string;
}
