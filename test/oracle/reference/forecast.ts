import type { Goal } from '../../../src/domain/plan/goal';
import { forecast } from '../../../src/domain/statistics/forecast';
import { moneyForecast } from '../../../src/domain/statistics/money-forecast';
import { seededRandom } from '../../../src/domain/statistics/random';
import type { Life } from '../lives/life';
import { daysFrom, periodHolding } from './calendar';
import { byDay, clumping, inEvidence, type Known, total, weeksWith, weightOf } from './evidence';
import { saidOf } from './said';

/** What may come until the goal's time is over, if it goes on as since the evidence begins. */
export interface ForecastFigures {
  readonly due: string;
  readonly hours: number;
  readonly results: number;
  readonly weeks: number;
  readonly hoursAhead: number;
  readonly before: number;
  readonly more: { readonly low: number; readonly high: number } | undefined;
}

/** @param known on the aim itself. `undefined` once the goal's time is over. */
export function forecastBy(
  { term }: Goal,
  known: Known,
  { weekStart }: Life,
): ForecastFigures | undefined {
  const { first, last, began, isMoney } = known;
  const due = term.kind === 'by' ? term.due : periodHolding(last, term.period, weekStart).last;
  if (due <= last) return undefined;
  const results = inEvidence(known);
  const hours = known.minutes.length / 60;
  const from = began !== undefined && began > first ? began : first;
  const hoursAhead = (hours / (daysFrom(from, last) + 1)) * daysFrom(last, due);
  const counted = results.map((result) => ({ day: result.day, count: weightOf(result, known) }));
  const weeks = weeksWith(
    known.minutes.map(({ day }) => day),
    last,
  );
  const count = total(counted.map((one) => one.count));
  const dispersion = clumping(byDay(known.minutes, counted));
  const early = known.results.filter((result) => !results.includes(result));
  const basis = { hours, hoursAhead, dispersion, count, weeks };
  return {
    due,
    hours,
    results: count,
    weeks,
    hoursAhead,
    before: total(early.map((result) => weightOf(result, known))),
    more: isMoney
      ? moreMoney(
          results.map(({ amount }) => amount),
          basis,
        )
      : moreResults(basis),
  };
}

interface Basis {
  readonly hours: number;
  readonly hoursAhead: number;
  readonly dispersion: number;
  readonly count: number;
  readonly weeks: number;
}

function moreResults({ hours, hoursAhead, dispersion, count, weeks }: Basis) {
  if (saidOf({ hours, weeks, results: count }) !== 'range') return undefined;
  const posterior = { shape: (count + 0.5) / dispersion, rate: hours / dispersion };
  const { low, high } = forecast(posterior, hoursAhead);
  return { low, high };
}

function moreMoney(
  amounts: readonly number[],
  { hours, hoursAhead, dispersion, count, weeks }: Basis,
) {
  if (count < 4 || weeks < 4) return undefined;
  const sales = amounts.map((amount) => ({ amount, credit: 1 }));
  const more = moneyForecast(sales, hours, hoursAhead, { random: seededRandom(1), dispersion });
  return more && { low: more.low, high: more.high };
}
