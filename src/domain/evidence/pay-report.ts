import { addDays, type Day, type Days } from '../time/day';
import { evidenceSpan, type PayRows } from './evidence-span';
import { aimOf, type Goal, type Rung } from '../plan/goal';
import { type GoalForecast, goalForecast } from './goal-forecast';
import { type Besides, creditedBesides, payEvidence } from './pay-evidence';
import { type GoalHistory, payRecords, payRows, mostInformativeRung } from './pay-records';
import { periodBefore, periodOf, type Weekday } from '../time/period';
import { type Random, seededRandom } from '../statistics/random';
import { type PayLine, whatPays } from './what-pays';

/** What was done for a goal in the last weeks, each thing with what may be said of it. */
export interface GoalEvidence {
  readonly goal: Goal;
  /** The kind of result that it is held against. */
  readonly rung: Rung;
  /** Most hours first. */
  readonly lines: readonly PayLine[];
  /** Results that stand in no line. */
  readonly besides: Besides;
}

/** All that is said of what pays for a goal. */
export interface PayReport extends GoalEvidence {
  /** What the best-paying is asked of (`best-paying.ts`). */
  readonly rows: PayRows;
  /** The last day of the last week that is over: what seems best changes once a week. */
  readonly lastWeekEnd: Day;
  /** Only on the aim itself, and until the goal's time is over. */
  readonly forecast: DatedForecast | undefined;
}

/** What may still come by a day. */
export interface DatedForecast extends GoalForecast {
  readonly due: Day;
}

/**
 * The evidence of a span of days.
 * @param chosen the kind of result to count in; else the one that tells most
 */
export function evidenceOf(history: GoalHistory, span: Days, chosen?: Rung['id']): GoalEvidence {
  const { goal } = history;
  const rung = goal.ladder.find(({ id }) => id === chosen) ?? mostInformativeRung(history, span);
  const records = payRecords(history, rung, span);
  const lines = whatPays(payEvidence(records), sameDraws());
  return { goal, rung, lines, besides: creditedBesides(records) };
}

/** The evidence of a span of days, what the best is asked of and what may still come. */
export function payReport(
  history: GoalHistory,
  span: Days,
  weekStart: Weekday,
  chosen?: Rung['id'],
): PayReport {
  const until = span.last;
  const evidence = evidenceOf(history, span, chosen);
  return {
    ...evidence,
    rows: payRows(history, evidence.rung),
    lastWeekEnd: periodBefore(periodOf('week', addDays(until, 1), weekStart)).last,
    forecast: forecastOf(history, evidence.rung, until, weekStart),
  };
}

function forecastOf(
  history: GoalHistory,
  rung: Rung,
  until: Day,
  weekStart: Weekday,
): DatedForecast | undefined {
  const { goal } = history;
  const due = dueOf(goal, until, weekStart);
  if (rung.id !== aimOf(goal).id || due <= until) return undefined;
  const past = payRecords(history, rung, evidenceSpan(until));
  return { ...goalForecast(past, due, sameDraws()), due };
}

function dueOf({ term }: Goal, day: Day, weekStart: Weekday): Day {
  return term.kind === 'by' ? term.due : periodOf(term.period, day, weekStart).last;
}

/** The same figures at every look. */
function sameDraws(): Random {
  return seededRandom(1);
}
