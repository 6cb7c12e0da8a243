import { addDays, type Day } from '../time/day';
import { groupBy } from '../foundation/group-by';
import { type Period, periodOf, type Weekday } from '../time/period';
import type { Reading } from '../plan/score';
import { type ScoreClaim, scoreClaim } from '../statistics/claims';
import { type LaggedCorrelation, laggedCorrelation } from '../statistics/lagged-correlation';
import { lastScoreLook } from '../statistics/score-looks';
import { sum } from '../statistics/sum';

/** A score beside the results of a rung, week by week: whether they move together, never whether one brings the other. */
export interface ScoreBesideResults {
  /** Weeks in a row with a reading, up to the last one that is over. */
  readonly weeks: number;
  readonly claim: ScoreClaim;
  /** By how much the score rose over those weeks; `undefined` below two. */
  readonly change: number | undefined;
  /** What was recorded in those weeks. */
  readonly results: number;
  /** Those weeks, in order of time. */
  readonly series: readonly WeekBeside[];
  /** Of the weeks of the last look that was due; `undefined` before the first, and where one of the two never changed. */
  readonly correlation: LaggedCorrelation | undefined;
  /** Whether that look says that both move together. */
  readonly isLinked: boolean;
}

/** A week with what the score stood at last, and what was recorded in it. */
export interface WeekBeside {
  readonly week: Period;
  readonly value: number;
  readonly results: number;
}

/** An amount that was recorded on a day. */
export interface DatedAmount {
  readonly day: Day;
  readonly amount: number;
}

/** Which weeks are compared. */
export interface ComparedWeeks {
  readonly weekStart: Weekday;
  /** The last day that is over: of a week that still runs only a part is known. */
  readonly over: Day;
}

/**
 * Compares weekly series without gaps: the last reading of each week, and the sum of results in it. It is looked only after
 * certain numbers of weeks (`score-looks.ts`): between them nothing that is said of a link changes.
 * @param readings of one score (`readingsOf`)
 */
export function scoreBesideResults(
  readings: readonly Reading[],
  results: readonly DatedAmount[],
  weeks: ComparedWeeks,
): ScoreBesideResults {
  const series = weeklySeries(readings, weeks);
  const sums = sumsOf(series, results, weeks);
  const values = series.map(({ value }) => value);
  const look = lastScoreLook(series.length);
  const correlation =
    look && laggedCorrelation(values.slice(0, look.weeks), sums.slice(0, look.weeks));
  return {
    weeks: series.length,
    claim: scoreClaim(series.length),
    change: values.length > 1 ? (values.at(-1) ?? 0) - (values[0] ?? 0) : undefined,
    results: sum(sums),
    series: series.map(({ week, value }, index) => ({ week, value, results: sums[index] ?? 0 })),
    correlation,
    isLinked: look !== undefined && correlation !== undefined && correlation.p <= look.alpha,
  };
}

interface WeeklyValue {
  readonly week: Period;
  readonly value: number;
}

/** The last reading of each week that is over, back from the newest to the first gap; in order of time. */
function weeklySeries(
  readings: readonly Reading[],
  { weekStart, over }: ComparedWeeks,
): WeeklyValue[] {
  const held = readings
    .filter(({ day }) => periodOf('week', day, weekStart).last <= over)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const byWeek = groupBy(held, ({ day }) => periodOf('week', day, weekStart).first);
  const series: WeeklyValue[] = [];
  let first = [...byWeek.keys()].at(-1);
  while (first !== undefined) {
    const last = byWeek.get(first)?.at(-1);
    if (!last) break;
    series.unshift({ week: periodOf('week', first, weekStart), value: last.value });
    first = addDays(first, -7);
  }
  return series;
}

function sumsOf(
  series: readonly WeeklyValue[],
  results: readonly DatedAmount[],
  { weekStart }: ComparedWeeks,
): number[] {
  const byWeek = groupBy(results, ({ day }) => periodOf('week', day, weekStart).first);
  return series.map(({ week }) => sum((byWeek.get(week.first) ?? []).map(({ amount }) => amount)));
}
