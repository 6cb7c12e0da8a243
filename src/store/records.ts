import { type Days, searchInterval } from '../domain/time/day';
import type { Milliseconds } from '../domain/time/instant';
import type { Records } from '../domain/ledger/ledger';
import type { Result } from '../domain/plan/result';
import type { TimeRecords } from '../domain/ledger/rollup';
import type { Database } from './database';
import { overlapping } from './overlapping';

/** Where the records of a day are. */
export const LEDGER_TABLES = [
  'goals',
  'activities',
  'results',
  'segments',
  'entries',
  'checkIns',
  'rules',
] as const;

/** What the ledgers of days are made of. */
export async function recordsOf(
  database: Database,
  days: Days,
  dayStart: Milliseconds,
): Promise<Records> {
  const [goals, activities, results, times] = await Promise.all([
    database.goals.toArray(),
    database.activities.toArray(),
    resultsWithin(database, days, dayStart),
    timeRecordsOf(database, days, dayStart),
  ]);
  return { goals, activities, results, ...times };
}

/** Time and its answers; rows of neighbouring days may be among them. */
export async function timeRecordsOf(
  database: Database,
  days: Days,
  dayStart: Milliseconds,
): Promise<TimeRecords> {
  const around = searchInterval(days, dayStart);
  const [segments, entries, checkIns, rules] = await Promise.all([
    overlapping(database.segments, around),
    overlapping(database.entries, around),
    overlapping(database.checkIns, around),
    database.rules.toArray(),
  ]);
  return { segments, entries, checkIns, rules };
}

/** Results; those of neighbouring days may be among them. */
export function resultsWithin(
  { results }: Database,
  days: Days,
  dayStart: Milliseconds,
): Promise<Result[]> {
  const { start, end } = searchInterval(days, dayStart);
  return results.where('at').between(start, end).toArray();
}
