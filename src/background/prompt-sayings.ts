import { dayOf } from '../domain/day';
import { paceOf } from '../domain/pace';
import type { Calendar } from '../domain/period';
import {
  BROUGHT_PERIOD,
  broughtBy,
  goalAt,
  nextActionOf,
  plannedGoal,
  type Sayings,
} from '../domain/prompt-contents';
import type { PromptMoment } from '../domain/prompt-policy';
import type { Store } from '../store/store';

/** Reads from the store what a card could tell of the person's own doing. */
export async function sayingsAt(
  { at, offset, site, plan }: PromptMoment,
  calendar: Calendar,
  store: Store,
): Promise<Sayings> {
  const [goals, activities, actions, checkIns] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.actions.all(),
    store.checkIns.ofSite(site),
  ]);
  const today = dayOf({ at, offset }, calendar.dayStart);
  const planned = plannedGoal(plan, goals);
  const goal = planned ?? goalAt(site, goals, checkIns);
  const results = goal ? await store.results.ofGoal(goal.id) : [];
  const action = nextActionOf(actions, activities, today);
  const period = { start: at - BROUGHT_PERIOD, end: at };
  const segments = (await store.segments.within(period)).filter((one) => one.site === site);
  const hour = broughtBy(site, segments, await store.results.recordedIn(period), activities);
  return {
    ...(goal && { goal: { goal, reached: paceOf(goal, results, today, calendar).reached } }),
    ...(action && { action }),
    ...(hour && { hour }),
    ...(plan && { planned: { time: plan.time, goal: planned } }),
  };
}
