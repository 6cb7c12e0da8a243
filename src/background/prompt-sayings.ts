import { dayOf } from '../domain/day';
import {
  BROUGHT_PERIOD,
  broughtBy,
  goalAt,
  nextActionOf,
  type Sayings,
} from '../domain/prompt-contents';
import type { PromptMoment } from '../domain/prompt-policy';
import type { Store } from '../store/store';

/** Reads from the store what a card could tell of the person's own doing. */
export async function sayingsAt(
  { at, offset, site, dayStart }: PromptMoment,
  store: Store,
): Promise<Sayings> {
  const [goals, activities, actions] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.actions.all(),
  ]);
  const goal = goalAt(site, goals, await store.checkIns.ofSite(site));
  const action = nextActionOf(actions, activities, dayOf({ at, offset }, dayStart));
  const period = { start: at - BROUGHT_PERIOD, end: at };
  const segments = (await store.segments.within(period)).filter((segment) => segment.site === site);
  const hour = broughtBy(site, segments, await store.results.recordedIn(period), activities);
  return {
    ...(goal && { goal: { goal, results: await store.results.ofGoal(goal.id) } }),
    ...(action && { action }),
    ...(hour && { hour }),
  };
}
