import { useMemo } from 'preact/hooks';
import { type Day, type Days } from '../domain/day';
import { durationText } from '../domain/duration';
import { aimOf, type Goal, type Unit } from '../domain/goal';
import { type GoalForecast, goalForecast } from '../domain/goal-forecast';
import { HOUR } from '../domain/instant';
import { type GoalHistory, payRecords } from '../domain/pay-records';
import { periodOf, type Weekday } from '../domain/period';
import type { Range } from '../domain/statistics/interval';
import { seededRandom } from '../domain/statistics/random';
import { roundToFigures } from '../domain/statistics/precision';
import type { Words } from '../domain/words';
import { amountText, figureText, numberText } from '../domain/amount-text';
import { dateText } from '../ui/time-text';
import { useWords } from '../ui/words';
import { missingText } from './pay-text';
import type { ViewProps } from './view';
import { WhyMark } from './why-mark';

interface ForecastLineProps extends Pick<ViewProps, 'settings' | 'today'> {
  readonly history: GoalHistory;
  readonly span: Days;
}

/** What the rest of the goal's time may bring at the pace of the span: always a range, or what is missing for one. */
export function ForecastLine({ history, span, settings, today }: ForecastLineProps) {
  const words = useWords();
  const { goal } = history;
  const { unit } = aimOf(goal);
  const due = dueOf(goal, span.last, settings.weekStart);
  const forecast = useMemo(() => {
    const past = { ...span, ...payRecords(history, aimOf(goal), span) };
    return goalForecast(past, due, seededRandom(SEED));
  }, [history, span.first, span.last, due]);
  if (due <= span.last) return null;
  const date = dateText(due, today, words);
  const { claim, more } = forecast;
  if (!more)
    return (
      <p class="soft small">
        {words.text('forecast_missing', date, missingText(claim.missing, words))}
      </p>
    );
  return (
    <details class="claim">
      <summary>
        {moreText(more, unit, date, words)} <WhyMark />
      </summary>
      <p class="soft">{groundsText(forecast, words)}</p>
      <p class="soft">{words.text(`forecast_rule_${unit.kind}`)}</p>
      <p class="soft">{words.text('why_association')}</p>
    </details>
  );
}

/** The same figure at every look. */
const SEED = 2;

function moreText({ low, high }: Range, unit: Unit, date: string, words: Words): string {
  const [least, most] = [rounded(low, unit.kind), rounded(high, unit.kind)];
  if (most <= 0) return words.text('forecast_none', date);
  const texts = [figureText(least, unit, words), amountText(most, unit, words)];
  return words.text('forecast', ...texts, date);
}

function groundsText({ recorded, hoursAhead }: GoalForecast, words: Words): string {
  const { hours, results, weeks } = recorded;
  const counts = [numberText(results, words), durationText(hours * HOUR, words)];
  return words.text(
    'forecast_hours',
    durationText(hoursAhead * HOUR, words),
    words.count('why_counts', weeks, ...counts),
  );
}

function rounded(amount: number, kind: 'money' | 'count'): number {
  return kind === 'money' ? roundToFigures(amount, 1) : amount;
}

function dueOf({ term }: Goal, day: Day, weekStart: Weekday): Day {
  return term.kind === 'by' ? term.due : periodOf(term.period, day, weekStart).last;
}
