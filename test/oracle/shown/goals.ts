import { MINUTE } from '../../../src/domain/time/instant';
import type { Goal } from '../../../src/domain/plan/goal';
import { ladderStandings, type RungStanding } from '../../../src/domain/evidence/ladder';
import { type Pace, paceOf } from '../../../src/domain/ledger/pace';
import { type Calendar, periodOf } from '../../../src/domain/time/period';
import { planActual } from '../../../src/domain/ledger/plan-actual';
import { spanLedger } from '../../../src/domain/ledger/span-ledger';
import type { Store } from '../../../src/store/store';
import type { GoalPageFigures } from '../reference/goals';
import type { RungFigures } from '../reference/ladder';
import type { PaceFigures } from '../reference/pace';

/** What the page of the goals shows: of each its standing, its ladder, its plan beside the week so far. */
export async function shownGoals(
  store: Store,
  { today, ...calendar }: Calendar & { readonly today: string },
): Promise<Record<string, GoalPageFigures>> {
  const week = { first: periodOf('week', today, calendar.weekStart).first, last: today };
  const [goals, activities, records] = await Promise.all([
    store.goals.all(),
    store.activities.all(),
    store.recordsOfSpan(week, today, calendar.dayStart),
  ]);
  const ledger = spanLedger(week, records, calendar.dayStart);
  const pages = goals
    .filter(({ deleted }) => !deleted)
    .map(async (goal) => {
      const results = await store.results.ofGoal(goal.id);
      const { planned, outside } = planActual(goal.id, activities, ledger);
      const standings = ladderStandings(goal, results, today, calendar.dayStart);
      const page: GoalPageFigures = {
        pace: figuresOfPace(paceOf(goal, results, today, calendar)),
        ladder: Object.fromEntries(standings.map((each) => [each.rung.id, figuresOfRung(each)])),
        planned: Object.fromEntries(
          planned.map(({ activity, time }) => [activity.id, time / MINUTE]),
        ),
        outside: Object.fromEntries(outside.map(({ key, time }) => [key, time / MINUTE])),
      };
      return [goal.id, page] as const;
    });
  return Object.fromEntries(await Promise.all(pages));
}

/** @param history of each goal, as the pages of days and spans read it */
export function shownPaces(
  goals: readonly Goal[],
  paceOfGoal: (goal: Goal) => Pace,
): Record<string, PaceFigures> {
  return Object.fromEntries(goals.map((goal) => [goal.id, figuresOfPace(paceOfGoal(goal))]));
}

function figuresOfPace({ reached, need, lastOn }: Pace): PaceFigures {
  return { reached, need: need.kind, each: eachOf(need), lastOn };
}

function eachOf(need: Pace['need']): number | undefined {
  if (need.kind === 'one every') return need.days;
  return need.kind === 'a day' ? need.amount : undefined;
}

function figuresOfRung({ amount, climb, contact }: RungStanding): RungFigures {
  return climb ? { amount, contact, climb } : { amount, contact };
}
