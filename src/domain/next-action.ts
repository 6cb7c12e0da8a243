import type { Day } from './day';
import type { Editable } from './editable';
import type { Milliseconds, Moment } from './instant';

/** The next step of a plan: 'call Ann Lee, 10 min'. */
export interface NextAction extends Editable {
  readonly goal: string;
  /** The activity that it is a piece of, where the person said so. */
  readonly activity?: string;
  readonly name: string;
  readonly length: Milliseconds;
  /** The day for which it is chosen; without one it waits in the plan. */
  readonly on?: Day;
  readonly order: number;
  readonly done?: Moment;
  readonly dropped?: true;
}
