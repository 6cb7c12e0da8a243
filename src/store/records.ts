import { type Day, daySearchInterval } from '../domain/day';
import type { Milliseconds } from '../domain/instant';
import type { Records } from '../domain/ledger';
import type { Database } from './database';
import { overlapping } from './overlapping';

/** What a day's ledger is made of. */
export async function recordsOf(
  database: Database,
  day: Day,
  dayStart: Milliseconds,
): Promise<Records> {
  const around = daySearchInterval(day, dayStart);
  const [goals, activities, segments, entries, checkIns, rules, results] = await Promise.all([
    database.goals.toArray(),
    database.activities.toArray(),
    overlapping(database.segments, around),
    overlapping(database.entries, around),
    overlapping(database.checkIns, around),
    database.rules.toArray(),
    database.results.where('at').between(around.start, around.end).toArray(),
  ]);
  return { goals, activities, segments, entries, checkIns, rules, results };
}
