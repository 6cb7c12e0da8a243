import { daysBetween } from '../domain/day';
import { aimOf, type Goal, type Unit } from '../domain/goal';
import type { Need, Pace } from '../domain/pace';
import type { Words } from '../domain/words';
import { amountText, figureText } from '../ui/amount-text';
import { dateText } from '../ui/time-text';
import type { DayFrame } from './view';

/** `1 of 3 sales · one more every 13 days needed by 31 December · last one 9 days ago`. */
export function paceText(goal: Goal, pace: Pace, frame: DayFrame, words: Words): string {
  const { unit } = aimOf(goal);
  const due = dateText(goal.due, frame.today, words);
  const soFar = words.text(
    'pace_so_far',
    figureText(pace.reached, unit, words),
    amountText(goal.target, unit, words),
  );
  const last = pace.lastOn && lastText(daysBetween(pace.lastOn, frame.day), frame, words);
  return [soFar, needText(pace.need, unit, due, words), last].filter(Boolean).join(' · ');
}

function needText(need: Need, unit: Unit, due: string, words: Words): string {
  switch (need.kind) {
    case 'reached':
      return words.text('pace_reached');
    case 'overdue':
      return words.text('pace_overdue', due);
    case 'one every':
      return words.count('pace_one_every', need.days, due);
    case 'a day':
      return words.text('pace_a_day', amountText(rounded(need.amount), unit, words), due);
  }
}

/** A rate is no exact figure: three digits say enough. */
function rounded(amount: number): number {
  return amount >= 100 ? Math.ceil(amount) : Number(amount.toPrecision(2));
}

function lastText(days: number, { day, today }: DayFrame, words: Words): string {
  if (days > 0) return words.count('pace_last', days);
  return words.text(day === today ? 'pace_last_today' : 'pace_last_that_day');
}
