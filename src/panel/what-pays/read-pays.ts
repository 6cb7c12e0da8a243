import { activeGoals } from '../../domain/ledger/answers';
import { addDays, type Day, type Days, EARLIEST_DAY } from '../../domain/time/day';
import { daysRead, weeksUntil } from '../../domain/evidence/evidence-span';
import type { GoalHistory } from '../../domain/evidence/pay-records';
import type { Milliseconds } from '../../domain/time/instant';
import type { Store } from '../../store/store';
import { type ReadPast, readGoalHistory, readPast } from '../frame/read-histories';

/** How many weeks the page looks back; `all` is as far as anything was timed. */
export const SPANS = ['4', '8', '13', '26', 'all'] as const;
export type PaySpan = (typeof SPANS)[number];

/** What the page is made of. */
export interface ReadPays extends ReadPast {
  readonly days: Days;
  /** Those of them from the first that was timed on. */
  readonly timed: Days;
  readonly histories: readonly GoalHistory[];
}

/** All days up to one: what seems best is asked of everything since anything was timed. */
export function allDays(until: Day): Days {
  return { first: EARLIEST_DAY, last: until };
}

/** The days that are read for the answer of a span alone. */
export function answerDays(span: PaySpan, until: Day): Days {
  const shown = daysOf(span, until);
  const known = daysRead(until);
  return { first: shown.first < known.first ? shown.first : known.first, last: until };
}

/** @param needed the days that are read, up to the last one of the span */
export async function readPays(
  store: Store,
  span: PaySpan,
  needed: Days,
  today: Day,
  dayStart: Milliseconds,
): Promise<ReadPays> {
  const past = await readPast(store, needed, today, dayStart);
  const goals = activeGoals(past.goals);
  const histories = await Promise.all(goals.map((goal) => readGoalHistory(store, goal, past)));
  const days = daysOf(span, needed.last);
  return { ...past, days, timed: timedDays(days, past), histories };
}

function daysOf(span: PaySpan, until: Day): Days {
  return span === 'all' ? allDays(until) : weeksUntil(until, Number(span));
}

/** Evidence begins where recording began. */
function timedDays(days: Days, { known: { rollups } }: ReadPast): Days {
  const first = rollups.find(({ cells }) => cells.length > 0)?.id ?? addDays(days.last, 1);
  return { first: first > days.first ? first : days.first, last: days.last };
}
