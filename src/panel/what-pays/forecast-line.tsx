import type { Day } from '../../domain/time/day';
import { durationText } from '../../domain/text/duration-text';
import type { Unit } from '../../domain/amount/unit';
import type { GoalForecast } from '../../domain/evidence/goal-forecast';
import { HOUR } from '../../domain/time/instant';
import type { DatedForecast } from '../../domain/evidence/pay-report';
import type { Range } from '../../domain/statistics/interval';
import { roundToFigures } from '../../domain/statistics/precision';
import type { Words } from '../../domain/foundation/words';
import { amountText, figureText, numberText } from '../../domain/text/amount-text';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { leftOutText, missingText } from './pay-text';
import { WhyMark } from '../frame/why-mark';

interface ForecastLineProps {
  readonly forecast: DatedForecast;
  readonly unit: Unit;
  readonly today: Day;
}

/** What the rest of the goal's time may bring at the pace of the evidence: always a range, or what is missing for one. */
export function ForecastLine({ forecast, unit, today }: ForecastLineProps) {
  const words = useWords();
  const { claim, more, due, before } = forecast;
  const date = dateText(due, today, words);
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
      <p class="soft">
        {groundsText(forecast, words)} {leftOutText(before, unit, words)}
      </p>
      <p class="soft">{words.text(`forecast_rule_${unit.kind}`)}</p>
      <p class="soft">{words.text('why_association')}</p>
    </details>
  );
}

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
