import type { Day } from '../domain/day';
import { aimOf, type Goal } from '../domain/goal';
import type { Words } from '../domain/words';
import { amountText } from '../domain/amount-text';
import { dateText } from '../ui/time-text';

/** What the goal asks for: `3 sales by 31 December`, `€2,000 a month`. */
export function termText(goal: Goal, today: Day, words: Words): string {
  const { term } = goal;
  const target = amountText(goal.target, aimOf(goal).unit, words);
  return term.kind === 'by'
    ? words.text('goal_by', target, dateText(term.due, today, words))
    : words.text(`goal_each_${term.period}`, target);
}
