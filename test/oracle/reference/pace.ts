import type { Goal } from '../../../src/domain/plan/goal';
import type { Life } from '../lives/life';
import { recordedOn } from './account';
import { daysFrom, periodHolding } from './calendar';
import { cents, standing } from './sales';

/** How far a goal has come by the end of a day, and what is still needed. */
export interface PaceFigures {
  readonly reached: number;
  readonly need: string;
  /** Days from one to the next, or an amount a day. */
  readonly each: number | undefined;
  readonly lastOn: string | undefined;
}

export function paceBy(goal: Goal, day: string, life: Life): PaceFigures {
  const { term, target } = goal;
  const aim = goal.ladder.at(-1);
  const soFar = life.results.filter(
    (result) =>
      result.goal === goal.id &&
      result.rung === aim?.id &&
      !result.deleted &&
      recordedOn(result, life) <= day,
  );
  const period = term.kind === 'each' ? periodHolding(day, term.period, life.weekStart) : undefined;
  const counting = soFar.filter((result) => !period || recordedOn(result, life) >= period.first);
  const reached = cents(counting.reduce((sum, { amount }) => sum + amount, 0));
  const latest = standing(soFar, life).toSorted((a, b) => b.result.at - a.result.at)[0];
  const until = term.kind === 'by' ? term.due : (period?.last ?? day);
  const isCount = aim?.unit.kind === 'count';
  return {
    reached,
    ...needed(cents(target - reached), daysFrom(day, until) + 1, isCount),
    lastOn: latest?.day,
  };
}

/** @param days that are left, today included */
function needed(
  missing: number,
  days: number,
  isCount: boolean,
): Pick<PaceFigures, 'need' | 'each'> {
  if (missing <= 0) return { need: 'reached', each: undefined };
  if (days < 1) return { need: 'overdue', each: undefined };
  if (isCount && missing <= days) return { need: 'one every', each: Math.floor(days / missing) };
  return { need: 'a day', each: missing / days };
}
