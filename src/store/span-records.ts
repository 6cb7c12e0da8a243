import { type Day, dayOf, type Days } from '../domain/time/day';
import type { Editable } from '../domain/row/editable';
import type { Milliseconds } from '../domain/time/instant';
import type { Began, SpanRecords } from '../domain/ledger/span-ledger';
import type { Database } from './database';
import { LEDGER_TABLES, resultsWithin } from './records';
import type { KnownRollups, Rollups } from './rollups';

/** Where the records of many days are. */
export const SPAN_TABLES = [...LEDGER_TABLES, 'rollups', 'settings'] as const;

export interface KnownSpanRecords extends SpanRecords, KnownRollups {
  readonly began: Began;
}

const NEVER: Began = { time: undefined, any: undefined };

/** What the ledger of many days is made of, as far as their time is added up. */
export async function spanRecordsOf(
  database: Database,
  rollups: Rollups,
  days: Days,
  today: Day,
  dayStart: Milliseconds,
): Promise<KnownSpanRecords> {
  const known = await rollups.within(days, today);
  // Read anew with each slice that is added up: what is of no use yet would hold that up.
  if (!known.complete)
    return { ...known, began: NEVER, goals: [], activities: [], rules: [], results: [] };
  const [goals, activities, rules, results, began] = await Promise.all([
    database.goals.toArray(),
    database.activities.toArray(),
    database.rules.toArray(),
    resultsWithin(database, days, dayStart),
    beganOn(database, dayStart),
  ]);
  return { ...known, goals, activities, rules, results, began };
}

/** What was deleted began nothing. */
function stands({ deleted }: Editable): boolean {
  return !deleted;
}

/** Where what is known begins: the first time, and the first time or result. */
export async function beganOn(
  { segments, entries, results }: Database,
  dayStart: Milliseconds,
): Promise<Began> {
  const [time, result] = await Promise.all([
    Promise.all([segments.orderBy('end').first(), entries.orderBy('end').filter(stands).first()]),
    results.orderBy('at').filter(stands).first(),
  ]);
  const days = time.flatMap((row) => (row ? [dayOf({ ...row, at: row.start }, dayStart)] : []));
  const [first] = days.toSorted();
  const [any] = (result ? [...days, dayOf(result, dayStart)] : days).toSorted();
  return { time: first, any };
}
