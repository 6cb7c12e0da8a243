import type { Editable } from './editable';
import type { Moment } from './instant';

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
  readonly amount: number;
  readonly credit: Credit;
}
