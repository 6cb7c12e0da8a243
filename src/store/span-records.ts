import type { Day, Days } from '../domain/day';
import type { Milliseconds } from '../domain/instant';
import type { SpanRecords } from '../domain/span-ledger';
import type { Database } from './database';
import { resultsWithin } from './records';
import type { KnownRollups, Rollups } from './rollups';

export type KnownSpanRecords = SpanRecords & KnownRollups;

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
  if (!known.complete) return { ...known, goals: [], activities: [], rules: [], results: [] };
  const [goals, activities, rules, results] = await Promise.all([
    database.goals.toArray(),
    database.activities.toArray(),
    database.rules.toArray(),
    resultsWithin(database, days, dayStart),
  ]);
  return { ...known, goals, activities, rules, results };
}
