import { useMemo } from 'preact/hooks';
import { type Day, type Days } from '../domain/day';
import { aimOf, type Goal } from '../domain/goal';
import { goalForecast } from '../domain/goal-forecast';
import { type GoalHistory, payRecords } from '../domain/pay-records';
import { periodOf, type Weekday } from '../domain/period';
import { seededRandom } from '../domain/statistics/random';
import { roundToFigures } from '../domain/statistics/precision';
import { amountText, figureText } from '../domain/amount-text';
import { dateText } from '../ui/time-text';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

interface ForecastLineProps extends Pick<ViewProps, 'settings' | 'today'> {
  readonly history: GoalHistory;
  readonly span: Days;
}

/** What the rest of the goal's time may bring at the pace of the span: always a range. */
export function ForecastLine({ history, span, settings, today }: ForecastLineProps) {
  const words = useWords();
  const { goal } = history;
  const { unit } = aimOf(goal);
  const due = dueOf(goal, span.last, settings.weekStart);
  const more = useMemo(() => {
    const past = { ...span, ...payRecords(history, aimOf(goal), span) };
    return goalForecast(past, due, seededRandom(SEED)).more;
  }, [history, span.first, span.last, due]);
  if (!more || due < span.last) return null;
  const low = figureText(rounded(more.low, unit.kind), unit, words);
  const high = amountText(rounded(more.high, unit.kind), unit, words);
  return <p>{words.text('forecast', low, high, dateText(due, today, words))}</p>;
}

/** The same figure at every look. */
const SEED = 2;

function rounded(amount: number, kind: 'money' | 'count'): number {
  return kind === 'money' ? roundToFigures(amount, 1) : amount;
}

function dueOf({ term }: Goal, day: Day, weekStart: Weekday): Day {
  return term.kind === 'by' ? term.due : periodOf(term.period, day, weekStart).last;
}
