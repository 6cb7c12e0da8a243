import { newestFirst } from '../row/editable';
import type { CheckIn } from './check-in';
import type { Label } from '../plan/label';
import type { Goal } from '../plan/goal';
import type { Spot } from '../site/site';

/** An answer that can be given with one tap. */
export interface Answer {
  readonly label: Label;
  /** `undefined` for no goal and for a break. */
  readonly goal: Goal | undefined;
}

const ASIDE_ANSWERS: readonly Answer[] = [
  { label: { kind: 'none' }, goal: undefined },
  { label: { kind: 'break' }, goal: undefined },
];

/** The goals that time can serve, in their order. */
export function activeGoals(goals: readonly Goal[]): Goal[] {
  const active = goals.filter(({ deleted, archived }) => !deleted && !archived);
  return active.toSorted((a, b) => a.order - b.order);
}

/** How many answers are offered at once: as many as there are keys for them. The others are one press further. */
export const LIKELY_ANSWERS = 9;
const LIKELY_GOALS = LIKELY_ANSWERS - ASIDE_ANSWERS.length;

/**
 * The answers for a site and place: the goal it was planned for or served last, the other goals, no goal, a break;
 * then the goals that are too many to be offered at once.
 * The order depends on that spot alone, so that answering one row never moves the buttons of another.
 */
export function answersFor(
  goals: readonly Goal[],
  checkIns: readonly CheckIn[],
  spot?: Spot,
  planned?: Goal['id'],
): Answer[] {
  const last = planned ?? (spot && lastGoalAt(spot, checkIns));
  const answers = activeGoals(goals).map(
    (goal): Answer => ({ label: { kind: 'goal', goal: goal.id }, goal }),
  );
  const first = answers.filter(({ goal }) => goal?.id === last);
  const ordered = [...first, ...answers.filter(({ goal }) => goal?.id !== last)];
  return [...ordered.slice(0, LIKELY_GOALS), ...ASIDE_ANSWERS, ...ordered.slice(LIKELY_GOALS)];
}

function lastGoalAt({ site, place }: Spot, checkIns: readonly CheckIn[]): string | undefined {
  const here = checkIns.filter((c) => c.site === site && c.place === place && !c.deleted);
  return newestFirst(here).flatMap(({ label }) => (label.kind === 'goal' ? label.goal : []))[0];
}
