import { type Day, daysBetween } from '../../domain/time/day';
import { type Unit } from '../../domain/amount/unit';
import { aimOf, type Goal } from '../../domain/plan/goal';
import type { Need, Pace } from '../../domain/ledger/pace';
import type { Words } from '../../domain/foundation/words';
import { amountText, figureText } from '../../domain/text/amount-text';
import { dateText } from '../../ui/text/time-text';
import type { DayFrame } from './view';

/** What stands beside a goal's name. */
export function goalNote(goal: Goal, pace: Pace, frame: DayFrame, words: Words): string {
  if (goal.deleted) return words.text('goal_deleted');
  return goal.archived ? words.text('goal_archived') : paceText(goal, pace, frame, words);
}

/**
 * `1 of 3 sales · one more every 13 days needed by 31 December · last one 9 days ago`, or for each period
 * `€1,240 of €2,000 this month · €95 a day needed`.
 */
export function paceText(goal: Goal, pace: Pace, frame: DayFrame, words: Words): string {
  const last = pace.lastOn && lastText(pace.lastOn, frame, words);
  return [soFarText(goal, pace, frame, words), needText(goal, pace, frame, words), last]
    .filter(Boolean)
    .join(' · ');
}

/** How far it had come; of a day that is past with that day, unless its period was over then. */
function soFarText(goal: Goal, pace: Pace, frame: DayFrame, words: Words): string {
  const { day, today } = frame;
  const reached = reachedText(goal, pace, frame, words);
  if (day === today || pace.period?.last === day) return reached;
  return words.text('pace_up_to', reached, dateText(day, today, words));
}

function reachedText(goal: Goal, { reached, period }: Pace, frame: DayFrame, words: Words): string {
  const { unit } = aimOf(goal);
  const { term } = goal;
  const figures = [figureText(reached, unit, words), amountText(goal.target, unit, words)];
  if (!period || term.kind === 'by') return words.text('pace_so_far', ...figures);
  const running = period.first <= frame.today && frame.today <= period.last;
  const key = running
    ? (`pace_this_${term.period}` as const)
    : (`pace_that_${term.period}` as const);
  return words.text(key, ...figures);
}

/** What was needed on a day that is past is nothing to act on. */
function needText(goal: Goal, { need }: Pace, { day, today }: DayFrame, words: Words): string {
  if (need.kind === 'reached') return words.text('pace_reached');
  const { term } = goal;
  const { unit } = aimOf(goal);
  const due = term.kind === 'by' ? dateText(term.due, today, words) : undefined;
  if (due && need.kind === 'overdue') return words.text('pace_overdue', due);
  if (day !== today) return '';
  if (!due) return needThen(need, unit, words);
  return words.text('pace_by', needThen(need, unit, words), due);
}

function needThen(need: Need, unit: Unit, words: Words): string {
  if (need.kind === 'one every') return words.count('pace_one_every', need.days);
  if (need.kind === 'a day')
    return words.text('pace_a_day', amountText(rounded(need.amount), unit, words));
  return '';
}

/** A rate is no exact figure: three digits say enough. */
function rounded(amount: number): number {
  return amount >= 100 ? Math.ceil(amount) : Number(amount.toPrecision(2));
}

function lastText(lastOn: Day, { day, today }: DayFrame, words: Words): string {
  if (day !== today) return words.text('pace_last_on', dateText(lastOn, today, words));
  const days = daysBetween(lastOn, today);
  return days > 0 ? words.count('pace_last', days) : words.text('pace_last_today');
}
