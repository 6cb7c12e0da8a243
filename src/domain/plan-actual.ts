import { type Activity, activitiesOf } from './activity';
import type { Milliseconds } from './instant';
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

/** @param ledgers of the days so far, each day once */
export function planActual(
  goal: string,
  activities: readonly Activity[],
  ledgers: readonly Ledger[],
): PlanActual {
  const doings = ledgers
    .flatMap((ledger) => ledger.goals.find((account) => account.goal.id === goal) ?? [])
    .flatMap((account) => account.doings);
  const times = timeByKey(doings);
  const outside = doings.filter(({ activity }) => activity === undefined);
  const spots = new Map(outside.map(({ key, spot }) => [key, spot]));
  return {
    planned: activitiesOf(goal, activities).map((activity) => ({
      activity,
      time: times.get(activity.id) ?? 0,
    })),
    outside: [...spots]
      .map(([key, spot]) => ({ key, spot, time: times.get(key) ?? 0 }))
      .toSorted((a, b) => b.time - a.time),
  };
}

function timeByKey(doings: readonly DoingTime[]): ReadonlyMap<string, Milliseconds> {
  const times = new Map<string, Milliseconds>();
  for (const { key, time } of doings) times.set(key, (times.get(key) ?? 0) + time);
  return times;
}
