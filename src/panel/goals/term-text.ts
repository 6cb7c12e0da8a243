import type { Day } from '../../domain/time/day';
import { aimOf, type Goal } from '../../domain/plan/goal';
import type { Words } from '../../domain/foundation/words';
import { amountText } from '../../domain/text/amount-text';
import { dateText } from '../../ui/text/time-text';

/** What the goal asks for: `3 sales by 31 December`, `€2,000 a month`. */
export function termText(goal: Goal, today: Day, words: Words): string {
  const { term } = goal;
  const target = amountText(goal.target, aimOf(goal).unit, words);
  return term.kind === 'by'
    ? words.text('goal_by', target, dateText(term.due, today, words))
    : words.text(`goal_each_${term.period}`, target);
}
