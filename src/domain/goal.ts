import type { Day } from './day';
import type { Editable } from './editable';
import { type Parsed, parsed, refused } from './parsed';

/** What a result is counted in. Amounts of money are in the currency's main unit (euro, not cent). */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'count'; readonly one: string; readonly many: string };

/** A kind of result on the way to a goal. */
export interface Rung {
  readonly id: string;
  readonly unit: Unit;
}

/** An ultimate aim: how much of what, by when. */
export interface Goal extends Editable {
  readonly name: string;
  /** From a first sign to the aim itself; the last rung is the goal. */
  readonly ladder: readonly [Rung, ...Rung[]];
  readonly target: number;
  readonly due: Day;
  /** Goals are listed in this order; it also chooses the colour. */
  readonly order: number;
}

/** What the person has typed for a goal. */
export interface GoalDraft {
  readonly name: string;
  /** `undefined` where the amount could not be read. */
  readonly target: number | undefined;
  readonly due: Day | undefined;
  readonly unit: Unit;
}

/** What is wrong, by field. */
export interface GoalFaults {
  readonly name?: 'missing';
  readonly target?: 'unreadable' | 'not positive';
  readonly due?: 'missing' | 'past';
  readonly unit?: 'missing';
}

export type GoalPlan = Pick<Goal, 'name' | 'target' | 'due'> & { readonly unit: Unit };

/** Checks a draft as a whole, so that every fault can be shown at once beside its field. */
export function parseGoal(draft: GoalDraft, today: Day): Parsed<GoalPlan, GoalFaults> {
  const faults = faultsOf(draft, today);
  const { target, due, unit } = draft;
  if (target === undefined || due === undefined || Object.keys(faults).length > 0)
    return refused(faults);
  return parsed({ name: draft.name.trim(), target, due, unit });
}

function faultsOf({ name, target, due, unit }: GoalDraft, today: Day): GoalFaults {
  const targetFault = target === undefined ? 'unreadable' : target > 0 ? undefined : 'not positive';
  const dueFault = due === undefined ? 'missing' : due < today ? 'past' : undefined;
  return {
    ...(name.trim() === '' && { name: 'missing' }),
    ...(targetFault && { target: targetFault }),
    ...(dueFault && { due: dueFault }),
    ...(unit.kind === 'count' && unit.one.trim() === '' && { unit: 'missing' }),
  };
}

/** The rung that is the goal itself. */
export function aimOf(goal: Goal): Rung {
  return goal.ladder.at(-1) ?? goal.ladder[0];
}
