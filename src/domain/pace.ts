import { type Day, dayOf, daysBetween } from './day';
import { aimOf, type Goal } from './goal';
import type { Milliseconds } from './instant';
import { netted } from './refund';
import type { Result } from './result';

/** How fast the rest has to come: one every so many days, or so much a day. */
export type Need =
  | { readonly kind: 'reached' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'one every'; readonly days: number }
  | { readonly kind: 'a day'; readonly amount: number };

/** Where a goal stands at the end of a day. */
export interface Pace {
  readonly reached: number;
  readonly need: Need;
  /** The day of the last result on the aim itself of which something is left. */
  readonly lastOn: Day | undefined;
}

/** @param results everything recorded for the goal; what came after `day` is left out */
export function paceOf(
  goal: Goal,
  results: readonly Result[],
  day: Day,
  dayStart: Milliseconds,
): Pace {
  const aim = aimOf(goal);
  const onAim = results.filter(({ rung, deleted }) => rung === aim.id && !deleted);
  const soFar = onAim.filter((result) => dayOf(result, dayStart) <= day);
  const reached = soFar.reduce((sum, { amount }) => sum + amount, 0);
  const lastOn = netted(soFar)
    .map((result) => dayOf(result, dayStart))
    .toSorted()
    .at(-1);
  return { reached, need: needOf(goal, goal.target - reached, day), lastOn };
}

function needOf(goal: Goal, missing: number, day: Day): Need {
  if (missing <= 0) return { kind: 'reached' };
  const days = daysBetween(day, goal.due) + 1;
  if (days <= 0) return { kind: 'overdue' };
  const counted = aimOf(goal).unit.kind === 'count';
  if (counted && missing <= days) return { kind: 'one every', days: Math.floor(days / missing) };
  return { kind: 'a day', amount: missing / days };
}
