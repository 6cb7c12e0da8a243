import { activeGoals } from '../domain/answers';
import type { Day } from '../domain/day';
import type { GoalHistory } from '../domain/pay-records';
import type { Calendar, Period } from '../domain/period';
import { daysOfReview } from '../domain/review';
import type { Verdict } from '../domain/verdict';
import type { Store } from '../store/store';
import type { KnownRollups } from '../store/rollups';
import { type ReadSpan, readSpan } from './read-span';
import type { ViewProps } from './view';

/** What was read for a look back on a week. */
export interface ReadReview {
  readonly week: ReadSpan;
  /** Of every goal that is in use. */
  readonly histories: readonly GoalHistory[];
  readonly verdicts: readonly Verdict[];
  /** How far the days that the histories are of are added up. */
  readonly known: KnownRollups;
}

/** What each step of the look back is given. */
export interface ReviewStepProps extends ViewProps {
  readonly read: ReadReview;
}

export async function readReview(
  store: Store,
  week: Period,
  calendar: Calendar & { readonly today: Day },
): Promise<ReadReview> {
  const { today, dayStart } = calendar;
  const [goals, activities, rules, verdicts] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.rules.all(),
    store.verdicts.all(),
  ]);
  const known = await store.rollups.within(daysOfReview(verdicts, today, dayStart), today);
  const histories = await Promise.all(
    activeGoals(goals).map(async (goal) => {
      const results = await store.results.ofGoal(goal.id);
      return { goal, activities, rules, rollups: known.rollups, results, dayStart };
    }),
  );
  return { week: await readSpan(store, week, calendar), histories, verdicts, known };
}
