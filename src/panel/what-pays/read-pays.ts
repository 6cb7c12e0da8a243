import { activeGoals } from '../../domain/ledger/answers';
import { addDays, type Day, type Days } from '../../domain/time/day';
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
  /** The days that are shown; none before the first that was timed. */
  readonly days: Days;
  readonly histories: readonly GoalHistory[];
}

/** All days of which something may have to be read for a span that ends on a day. */
export function daysNeeded(span: PaySpan, until: Day): Days {
  const shown = daysOf(span, until);
  const known = daysRead(until);
  return { first: shown.first < known.first ? shown.first : known.first, last: until };
}

export async function readPays(
  store: Store,
  span: PaySpan,
  until: Day,
  today: Day,
  dayStart: Milliseconds,
): Promise<ReadPays> {
  const past = await readPast(store, daysNeeded(span, until), today, dayStart);
  const goals = activeGoals(past.goals);
  const histories = await Promise.all(goals.map((goal) => readGoalHistory(store, goal, past)));
  return { ...past, days: timedDays(daysOf(span, until), past), histories };
}

function daysOf(span: PaySpan, until: Day): Days {
  return span === 'all' ? { first: '1970-01-01', last: until } : weeksUntil(until, Number(span));
}

/** Evidence begins where recording began. */
function timedDays(days: Days, { known: { rollups } }: ReadPast): Days {
  const first = rollups.find(({ cells }) => cells.length > 0)?.id ?? addDays(days.last, 1);
  return { first: first > days.first ? first : days.first, last: days.last };
}
