import type { Table } from 'dexie';
import { addDays, type Day, type Days } from '../domain/time/day';
import { DAY, type Instant, type Interval } from '../domain/time/instant';
import { daysOf } from '../domain/time/period';
import { daysTouched, type KeptRollup, type Rollup, rollupsOf } from '../domain/ledger/rollup';
import { settingsFrom } from '../domain/setting';
import type { Database } from './database';
import { timeRecordsOf } from './records';

/** What the days of a span add up to, as far as that is known. */
export interface KnownRollups {
  /** In order of days; days before the first record and after the last have none. */
  readonly rollups: readonly Rollup[];
  /** Whether they are known; as long as too many days are to be added up, `rollups` is empty. */
  readonly complete: boolean;
  /** How many days are still to be added up for good. */
  readonly missing: number;
  /** How many days are kept once all are. */
  readonly days: number;
}

/** The time of days, added up once and kept until a write touches them (`rollup-invalidation.ts`). */
export interface Rollups {
  /** @param today it is still going on: added up each time, not kept */
  within(span: Days, today: Day): Promise<KnownRollups>;
  /** Adds up what is missing, a few days at a time, so that all else gets its turn in between. */
  addUp(span: Days, today: Day): Promise<void>;
}

/** So many missing days are added up on the spot. */
const FEW = 7;

/** Days that are added up in one transaction. */
const SLICE = 28;

export function rollupRepository(database: Database): Rollups {
  const { rollups } = database;

  const made = async (days: readonly Day[]): Promise<KeptRollup[]> => {
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { dayStart } = settingsFrom(await database.settings.toArray());
    const records = await timeRecordsOf(database, { first, last }, dayStart);
    return rollupsOf(days, records, dayStart);
  };

  const kept = ({ first, last }: Days) => rollups.where('id').between(first, last, true, true);

  /** Which of the days are not kept. */
  const missingOf = async (days: Days): Promise<Day[]> => {
    const known = new Set(await kept(days).primaryKeys());
    return daysOf(days).filter((day) => !known.has(day));
  };

  /** One transaction: no write comes between what is read and the sum that is kept of it. */
  const addUpSlice = (slice: Days): Promise<unknown> => {
    const { segments, entries, checkIns, rules, settings } = database;
    const tables = [segments, entries, checkIns, rules, settings, rollups];
    return database.transaction('rw', tables, async () =>
      rollups.bulkPut(await made(await missingOf(slice))),
    );
  };

  return {
    within: async (span, today) => {
      const lived = await livedDays(database, span);
      const past = pastOf(lived, today);
      const days = daysOf(past);
      // Counted first: while much is missing, what is there need not be read again and again.
      const missing = days.length - (await kept(past).count());
      if (missing > FEW) return { rollups: [], complete: false, missing, days: days.length };
      const before = await kept(past).toArray();
      const current = { ...lived, first: later(lived.first, today) };
      const known = new Set(before.map(({ id }) => id));
      const added = await Promise.all([
        ...days.filter((day) => !known.has(day)).map((day) => made([day])),
        made(daysOf(current)),
      ]);
      const all = [...before, ...added.flat()];
      return {
        rollups: all.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        complete: true,
        missing,
        days: days.length,
      };
    },

    addUp: async (span, today) => {
      const past = pastOf(await livedDays(database, span), today);
      // Again while a write in between dropped some of them.
      for (let missing = await missingOf(past); missing.length > 0; missing = await missingOf(past))
        for (const slice of slicesOf(missing)) await addUpSlice(slice);
    },
  };
}

/** The days that are over. */
function pastOf(lived: Days, today: Day): Days {
  return { ...lived, last: earlier(lived.last, addDays(today, -1)) };
}

/** Stretches of so many days at most that take in all of the days. @param days in order */
function slicesOf(days: readonly Day[]): Days[] {
  const slices: Days[] = [];
  for (const day of days) {
    const last = slices.at(-1);
    if (last && day < addDays(last.first, SLICE))
      slices[slices.length - 1] = { ...last, last: day };
    else slices.push({ first: day, last: day });
  }
  return slices;
}

/** As much of a span as can hold time at all: nothing before the first row, nothing after the last. */
async function livedDays({ segments, entries, rollups }: Database, span: Days): Promise<Days> {
  const [first, timed, entered] = await Promise.all([
    rollups.orderBy('id').first(),
    outermostEnds(segments),
    outermostEnds(entries),
  ]);
  const ends = [...timed, ...entered];
  if (first?.rescued) ends.push(Date.parse(first.id));
  if (ends.length === 0) return { first: span.first, last: addDays(span.first, -1) };
  // A row is no longer than a day: the first to end may not be the first that began.
  const lived = daysTouched({ start: Math.min(...ends) - DAY, end: Math.max(...ends) });
  return { first: later(span.first, lived.first), last: earlier(span.last, lived.last) };
}

async function outermostEnds<Row extends Interval>(table: Table<Row, string>): Promise<Instant[]> {
  const [first, last] = await Promise.all([
    table.orderBy('end').first(),
    table.orderBy('end').last(),
  ]);
  return [first, last].flatMap((row) => (row ? [row.end] : []));
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
