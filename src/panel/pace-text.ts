import { daysBetween } from '../domain/day';
import { aimOf, type Goal, type Unit } from '../domain/goal';
import type { Need, Pace } from '../domain/pace';
import type { Words } from '../domain/words';
import { amountText, figureText } from '../domain/amount-text';
import { dateText } from '../ui/time-text';
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
  const last = pace.lastOn && lastText(daysBetween(pace.lastOn, frame.day), frame, words);
  return [soFarText(goal, pace, frame, words), needText(goal, pace, frame, words), last]
    .filter(Boolean)
    .join(' · ');
}

function soFarText(goal: Goal, { reached, period }: Pace, frame: DayFrame, words: Words): string {
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

function needText(goal: Goal, { need }: Pace, { today }: DayFrame, words: Words): string {
  if (need.kind === 'reached') return words.text('pace_reached');
  const { term } = goal;
  const { unit } = aimOf(goal);
  if (term.kind === 'each') return needThen(need, unit, words);
  const due = dateText(term.due, today, words);
  if (need.kind === 'overdue') return words.text('pace_overdue', due);
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

function lastText(days: number, { day, today }: DayFrame, words: Words): string {
  if (days > 0) return words.count('pace_last', days);
  return words.text(day === today ? 'pace_last_today' : 'pace_last_that_day');
}
