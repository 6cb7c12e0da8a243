import { activeGoals } from '../../domain/ledger/answers';
import { broughtBySite } from '../../domain/evidence/brought-by-site';
import { type Day, dayOf, searchInterval } from '../../domain/time/day';
import { daysRead, evidenceSpan } from '../../domain/evidence/evidence-span';
import { groupBy } from '../../domain/foundation/group-by';
import type { Milliseconds } from '../../domain/time/instant';
import { paceOf } from '../../domain/ledger/pace';
import type { Calendar } from '../../domain/time/period';
import { goalAt, nextActionOf, plannedGoal, type CardFacts } from '../../domain/prompt/contents';
import type { PromptMoment } from '../../domain/prompt/policy';
import type { SiteId } from '../../domain/site/site';
import type { Store } from '../../store/store';

/** Reads from the store what a card could tell of the person's own doing. */
export async function readCardFacts(
  { at, offset, site, plan }: Pick<PromptMoment, 'at' | 'offset' | 'site' | 'plan'>,
  calendar: Calendar,
  store: Store,
): Promise<CardFacts> {
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
  const hour = await hourAt(site, today, calendar.dayStart, store);
  return {
    ...(goal && { goal: { goal, reached: paceOf(goal, results, today, calendar).reached } }),
    ...(action && { action }),
    ...(hour && { hour }),
    ...(plan && { planned: { time: plan.time, goal: planned } }),
  };
}

/** What time at the site has brought, as far as it may be said. */
async function hourAt(
  site: SiteId,
  today: Day,
  dayStart: Milliseconds,
  store: Store,
): Promise<CardFacts['hour']> {
  const days = daysRead(today);
  await store.rollups.addUp(days, today);
  const { rollups } = await store.rollups.within(days, today);
  const [goals, activities, rules, results] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.rules.all(),
    store.results.recordedIn(searchInterval(evidenceSpan(today), dayStart)),
  ]);
  const byGoal = groupBy(results, ({ goal }) => goal);
  const histories = activeGoals(goals).map((goal) => {
    const own = byGoal.get(goal.id) ?? [];
    return { goal, activities, rules, rollups, results: own, dayStart };
  });
  return broughtBySite(site, rollups, histories, today);
}
