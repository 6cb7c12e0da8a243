import type { Table } from 'dexie';
import { type Day, dayOf, type Days } from '../domain/time/day';
import type { Editable } from '../domain/row/editable';
import { DAY, HOUR, type Interval, type Milliseconds, type Moment } from '../domain/time/instant';
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
function beginningOf({ start, offset }: Interval & Pick<Moment, 'offset'>): Moment {
  return { at: start, offset };
}

function stands({ deleted }: Partial<Pick<Editable, 'deleted'>>): boolean {
  return !deleted;
}

/** Where what is known begins: the first time, and the first time or result. */
export async function beganOn(
  { segments, entries, results }: Database,
  dayStart: Milliseconds,
): Promise<Began> {
  const [timed, entered, recorded] = await Promise.all([
    firstDay(segments, 'end', beginningOf, dayStart),
    firstDay(entries, 'end', beginningOf, dayStart),
    firstDay(results, 'at', (result) => result, dayStart),
  ]);
  return { time: earliest(timed, entered), any: earliest(timed, entered, recorded) };
}

function earliest(...days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}

/** From the easternmost to the westernmost zone, and a day's row: who flies west lives an earlier day later. */
const ZONES: Milliseconds = 26 * HOUR + DAY;

/** The first day of which a table has a row, by the zones in which they were lived. */
async function firstDay<Row extends object>(
  table: Table<Row, string>,
  index: 'at' | 'end',
  momentOf: (row: Row) => Moment,
  dayStart: Milliseconds,
): Promise<Day | undefined> {
  const first = await table.orderBy(index).filter(stands).first();
  if (!first) return undefined;
  const until = momentOf(first).at + ZONES;
  const near = await table.where(index).belowOrEqual(until).filter(stands).toArray();
  return [first, ...near].map((row) => dayOf(momentOf(row), dayStart)).toSorted()[0];
}
