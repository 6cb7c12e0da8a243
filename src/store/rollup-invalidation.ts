import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreKeyRange,
  type DBCoreTable,
  type DBCoreTransaction,
  type Dexie,
} from 'dexie';
import type { Day, Days } from '../domain/time/day';
import type { LabelRule } from '../domain/ledger/label-rule';
import { daysOf } from '../domain/time/period';
import { daysTouched, dependsOn, type KeptRollup, type TimeRow } from '../domain/ledger/rollup';

const ROLLUPS = 'rollups';

/** A write of more rows than this is an import: to look for its days row by row would hold it up. */
const MANY = 1000;

/** What a row has a part in; `everything` where no rollup stays true without it. */
type AffectedRange = readonly TimeRow[] | 'everything';

/** What decides it; each table's rows have some of these. */
type Row = TimeRow & Pick<LabelRule, 'id' | 'from' | 'until'>;

/** By table. Goals and activities are looked at on reading only, so no rollup depends on them. */
const REACHES: Readonly<Record<string, (row: Row) => AffectedRange>> = {
  segments: (row) => [row],
  checkIns: (row) => [row],
  entries: (row) => [row],
  // Whether a rule holds for a cell is told on reading: it reaches only what it cuts, where it begins and ends.
  rules: ({ from, until = from }) => [
    { start: from, end: from },
    { start: until, end: until },
  ],
  settings: ({ id }) => (id === 'dayStart' ? 'everything' : []),
};

/**
 * Drops, with each write and in its transaction, the rollups of the days that it touches. It stands below all
 * repositories: no write, whoever makes it, can leave a rollup that is not true.
 */
export function invalidateRollups(database: Dexie): void {
  database.use({ stack: 'dbcore', name: 'stale days', create: watch });
}

function watch(core: DBCore): Partial<DBCore> {
  return {
    transaction: (stores, mode, options) => {
      const reaches = mode === 'readwrite' && stores.some((store) => store in REACHES);
      const wider = reaches ? [...new Set([...stores, ROLLUPS])] : stores;
      return core.transaction(wider, mode, options);
    },
    table: (name) => {
      const table = core.table(name);
      const reachOf = REACHES[name];
      return reachOf ? watched(table, reachOf, core) : table;
    },
  };
}

function watched(
  table: DBCoreTable,
  reachOf: (row: Row) => AffectedRange,
  core: DBCore,
): DBCoreTable {
  return {
    ...table,
    // No async functions: a transaction lasts only as long as one request follows the other.
    mutate: (request) =>
      rowsOf(table, request).then((rows) => {
        const reaches = rows === 'unknown' ? ['everything' as const] : rows.map(reachOf);
        return dropRollups(core, request.trans, reaches).then(() => table.mutate(request));
      }),
  };
}

/** The rows that a write changes, as they were and as they will be. */
function rowsOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<Row[] | 'unknown'> {
  const { trans, type } = request;
  if (type === 'deleteRange') return Promise.resolve('unknown');
  const after: readonly Row[] = type === 'delete' ? [] : request.values;
  if (type === 'add') return Promise.resolve([...after]);
  const keys: readonly string[] = type === 'delete' ? request.keys : after.map(({ id }) => id);
  if (keys.length > MANY) return Promise.resolve('unknown');
  return table
    .getMany({ trans, keys: [...keys], cache: 'immutable' })
    .then((before: (Row | undefined)[]) => [
      ...before.filter((row) => row !== undefined),
      ...after,
    ]);
}

function dropRollups(
  core: DBCore,
  trans: DBCoreTransaction,
  reaches: readonly AffectedRange[],
): Promise<unknown> {
  const rollups = core.table(ROLLUPS);
  const { primaryKey: index } = rollups.schema;
  const dropAmong = (
    range: DBCoreKeyRange,
    choose: (kept: readonly KeptRollup[]) => readonly Day[],
  ): Promise<unknown> =>
    rollups.query({ trans, values: true, query: { index, range } }).then<unknown>(({ result }) => {
      // What cannot be made again stays.
      const keys = choose(result.filter(({ rescued }: KeptRollup) => !rescued));
      return keys.length === 0
        ? undefined
        : rollups.mutate({ trans, type: 'delete', keys: [...keys] });
    });
  const drop = (range: DBCoreKeyRange) => dropAmong(range, (kept) => kept.map(({ id }) => id));
  if (reaches.includes('everything')) return drop(rangeOf(core.MIN_KEY, core.MAX_KEY));
  const rows = reaches.flatMap((reach) => (reach === 'everything' ? [] : reach));
  const ranges = joined(rows.map(daysTouched)).map(({ first, last }) => rangeOf(first, last));
  if (rows.length > MANY) return Promise.all(ranges.map(drop));
  return Promise.all(ranges.map((range) => dropAmong(range, (kept) => staleAmong(kept, rows))));
}

/** The days whose rollups depend on one of the rows. */
function staleAmong(rollups: readonly KeptRollup[], rows: readonly TimeRow[]): Day[] {
  const kept = new Map(rollups.map((rollup) => [rollup.id, rollup]));
  const stale = rows.flatMap((row) =>
    daysOf(daysTouched(row)).filter((day) => {
      const rollup = kept.get(day);
      return rollup && dependsOn(rollup, row);
    }),
  );
  return [...new Set(stale)];
}

function rangeOf(lower: unknown, upper: unknown): DBCoreKeyRange {
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- Dexie's enum is not there at run time; 2 is `Range`
  return { type: 2, lower, upper };
}

/** The same days in as few stretches as they make. */
function joined(stretches: readonly Days[]): Days[] {
  const runs: Days[] = [];
  for (const next of stretches.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const last = runs.at(-1);
    if (!last || next.first > last.last) runs.push(next);
    else if (next.last > last.last) runs[runs.length - 1] = { ...last, last: next.last };
  }
  return runs;
}
