import { type Activity, activitiesOf } from '../plan/activity';
import type { Milliseconds } from '../time/instant';
import type { DoingTime, Ledger } from './ledger';

/** An activity of the plan beside the time that it got. */
export interface ActivityActual {
  readonly activity: Activity;
  readonly time: Milliseconds;
}

/** A goal's plan beside what was done for it. */
export interface PlanActual {
  /** In the order of the plan; archived ones last. */
  readonly planned: readonly ActivityActual[];
  /** Time for the goal at spots that no activity of the plan is bound to, most time first. */
  readonly outside: readonly Pick<DoingTime, 'key' | 'spot' | 'time'>[];
}

/** @param ledger of the days so far */
export function planActual(
  goal: string,
  activities: readonly Activity[],
  ledger: Ledger,
): PlanActual {
  const doings = ledger.goals.find((account) => account.goal.id === goal)?.doings ?? [];
  const times = new Map(doings.map(({ key, time }) => [key, time]));
  return {
    planned: activitiesOf(goal, activities).map((activity) => ({
      activity,
      time: times.get(activity.id) ?? 0,
    })),
    outside: doings
      .filter(({ activity }) => activity === undefined)
      .map(({ key, spot, time }) => ({ key, spot, time }))
      .toSorted((a, b) => b.time - a.time),
  };
}
