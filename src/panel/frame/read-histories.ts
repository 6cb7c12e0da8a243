import type { Activity } from '../../domain/plan/activity';
import { activeGoals } from '../../domain/ledger/answers';
import type { Day, Days } from '../../domain/time/day';
import type { Goal } from '../../domain/plan/goal';
import type { Milliseconds } from '../../domain/time/instant';
import type { LabelRule } from '../../domain/ledger/label-rule';
import type { GoalHistory } from '../../domain/evidence/pay-records';
import type { KnownRollups } from '../../store/rollups';
import type { Store } from '../../store/store';

/** What was read of a span of days, for all goals alike. */
export interface ReadPast {
  /** Those in use, in their order. */
  readonly goals: readonly Goal[];
  /** Also those put away and deleted: time may still be theirs. */
  readonly everyGoal: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly rules: readonly LabelRule[];
  /** How far the days of the span are added up. */
  readonly known: KnownRollups;
  readonly dayStart: Milliseconds;
}

/** What was read of the goals in use. */
export interface ReadHistories {
  /** In the order of the goals: their time in a span of days, all results ever. */
  readonly histories: readonly GoalHistory[];
  readonly known: KnownRollups;
}

export async function readPast(
  store: Store,
  span: Days,
  today: Day,
  dayStart: Milliseconds,
): Promise<ReadPast> {
  const [goals, activities, rules, known] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.rules.all(),
    store.rollups.within(span, today),
  ]);
  return { goals: activeGoals(goals), everyGoal: goals, activities, rules, known, dayStart };
}

/** One goal's part of the past, with all results that it ever had. */
export async function readGoalHistory(
  store: Store,
  goal: Goal,
  { activities, rules, known, dayStart }: ReadPast,
): Promise<GoalHistory> {
  const results = await store.results.ofGoal(goal.id);
  return { goal, activities, rules, rollups: known.rollups, results, dayStart };
}

export async function readHistories(
  store: Store,
  span: Days,
  today: Day,
  dayStart: Milliseconds,
): Promise<ReadHistories> {
  const past = await readPast(store, span, today, dayStart);
  const histories = await Promise.all(past.goals.map((goal) => readGoalHistory(store, goal, past)));
  return { histories, known: past.known };
}
