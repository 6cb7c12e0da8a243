import { activeGoals } from '../domain/answers';
import type { Day, Days } from '../domain/day';
import type { Milliseconds } from '../domain/instant';
import type { GoalHistory } from '../domain/pay-records';
import type { KnownRollups } from '../store/rollups';
import type { Store } from '../store/store';

/** What was read of the goals in use. */
export interface ReadHistories {
  /** In the order of the goals: their time in a span of days, all results ever. */
  readonly histories: readonly GoalHistory[];
  /** How far the days of the span are added up. */
  readonly known: KnownRollups;
}

export async function readHistories(
  store: Store,
  span: Days,
  today: Day,
  dayStart: Milliseconds,
): Promise<ReadHistories> {
  const [goals, activities, rules, known] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.rules.all(),
    store.rollups.within(span, today),
  ]);
  const histories = await Promise.all(
    activeGoals(goals).map(async (goal) => {
      const results = await store.results.ofGoal(goal.id);
      return { goal, activities, rules, rollups: known.rollups, results, dayStart };
    }),
  );
  return { histories, known };
}
