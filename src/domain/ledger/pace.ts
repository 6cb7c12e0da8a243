import { type Day, dayNumberOf, dayOf, daysBetween, numberOfDay } from '../time/day';
import { exactAmount } from '../foundation/exact-amount';
import { aimOf, type Goal } from '../plan/goal';
import { type Calendar, type Period, periodOf } from '../time/period';
import { latestStanding } from '../plan/refund';
import type { Result } from '../plan/result';

/** How fast the rest has to come: one every so many days, or so much a day. */
export type Need =
  | { readonly kind: 'reached' }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'one every'; readonly days: number }
  | { readonly kind: 'a day'; readonly amount: number };

/** Where a goal stands at the end of a day. */
export interface Pace {
  /** Until then: in all, or since the period began. A refund takes away. */
  readonly reached: number;
  readonly need: Need;
  /** The day of the last result on the aim itself of which something is left, in whatever period. */
  readonly lastOn: Day | undefined;
  /** The period that the target is for; none where it is for all until a day. */
  readonly period: Period | undefined;
}

/** @param results everything recorded for the goal; what came after `day` is left out */
export function paceOf(
  goal: Goal,
  results: readonly Result[],
  day: Day,
  { dayStart, weekStart }: Calendar,
): Pace {
  const { term } = goal;
  const aim = aimOf(goal);
  const period = term.kind === 'each' ? periodOf(term.period, day, weekStart) : undefined;
  const onAim = results.filter(({ rung, deleted }) => rung === aim.id && !deleted);
  // Days as numbers, which are quicker to tell of thousands of results.
  const from = period ? numberOfDay(period.first) : Number.NEGATIVE_INFINITY;
  const to = numberOfDay(day);
  const soFar = onAim.filter((result) => dayNumberOf(result, dayStart) <= to);
  const counting = soFar.filter((result) => dayNumberOf(result, dayStart) >= from);
  const reached = exactAmount(counting.reduce((sum, { amount }) => sum + amount, 0));
  const latest = latestStanding(soFar);
  const lastOn = latest && dayOf(latest, dayStart);
  const last = term.kind === 'by' ? term.due : (period?.last ?? day);
  return {
    reached,
    need: needOf(goal, exactAmount(goal.target - reached), day, last),
    lastOn,
    period,
  };
}

/** @param last the last day on which results count */
function needOf(goal: Goal, missing: number, day: Day, last: Day): Need {
  if (missing <= 0) return { kind: 'reached' };
  const days = daysBetween(day, last) + 1;
  if (days <= 0) return { kind: 'overdue' };
  const counted = aimOf(goal).unit.kind === 'count';
  if (counted && missing <= days)
    return { kind: 'one every', days: Math.floor(days / Math.max(missing, 1)) };
  return { kind: 'a day', amount: missing / days };
}
