import type { Goal } from '../../../src/domain/plan/goal';
import type { Life } from '../lives/life';
import { accountOf } from './account';
import { weekOf } from './calendar';
import { ladderBy, type RungFigures } from './ladder';
import type { LivedMinute } from './minutes';
import { type PaceFigures, paceBy } from './pace';

/** What the page of a goal says of it. */
export interface GoalPageFigures {
  readonly pace: PaceFigures;
  readonly ladder: Readonly<Record<string, RungFigures>>;
  /** Minutes of this week by activity of the plan, none left out. */
  readonly planned: Readonly<Record<string, number>>;
  /** Minutes of this week for the goal at spots of no activity. */
  readonly outside: Readonly<Record<string, number>>;
}

export function goalPages(
  life: Life,
  minutes: readonly LivedMinute[],
  today: string,
): Record<string, GoalPageFigures> {
  const { first } = weekOf(today, life.weekStart);
  const week = accountOf(life, minutes, (day) => first <= day && day <= today);
  const pages = life.goals
    .filter(({ deleted }) => !deleted)
    .map((goal) => {
      const plan = life.activities.filter((each) => each.goal === goal.id && !each.deleted);
      const done = Object.entries(week.goals[goal.id]?.doings ?? {});
      const timeOf = (id: string) => done.find(([key]) => key === id)?.[1].time ?? 0;
      const outside = done.filter(([key]) => !plan.some(({ id }) => id === key));
      const page: GoalPageFigures = {
        pace: paceBy(goal, today, life),
        ladder: ladderBy(goal, today, life),
        planned: Object.fromEntries(plan.map(({ id }) => [id, timeOf(id)])),
        outside: Object.fromEntries(outside.map(([key, { time }]) => [key, time])),
      };
      return [goal.id, page] as const;
    });
  return Object.fromEntries(pages);
}

/** In their order; those put away or deleted are not asked about any more. */
export function goalsInUse({ goals }: Life): Goal[] {
  const used = goals.filter(({ deleted, archived }) => !deleted && !archived);
  return used.toSorted((a, b) => a.order - b.order);
}
