import {
  type Cell,
  type CopiedRow,
  type EntryName,
  isCopiedRow,
  newestOf,
  numbered,
} from '../domain/copy/copy-entry';
import { rescued } from '../domain/copy/copy-pruning';
import { COPIED_TABLES, TYPED_TABLES } from './copied-tables';
import { MARK } from './copied-writes';
import { rawFact, rawRows, rawTransaction } from './raw-database';
import type { CopyContents } from './second-copy';

/** What came back from the second copy after the database had lost it; kept in `local` until the person has read it. */
export interface BroughtBack {
  /** How many rows that the person typed or answered. */
  readonly typed: number;
  /** How many entries of the copy could not be read. */
  readonly unreadable: number;
}

export const BROUGHT_BACK = 'broughtBack';
export const TWO_SIDES = 'twoSides';

/** Names of the entries that were refused once and are in the database by now. */
const CAUGHT_UP = 'caughtUp';

/** Where a database stands beside the copy; `uncopied`: it never had one. */
export type Standing = 'the same' | 'behind' | 'ahead' | 'uncopied' | 'strange';

export async function standingOf(
  database: IDBDatabase,
  names: readonly EntryName[],
): Promise<Standing> {
  const [mark, caught] = await Promise.all([markOf(database), rawFact(database, CAUGHT_UP)]);
  const newest = newestOf(names);
  if (mark === undefined) {
    const empty = await isEmpty(database);
    if (names.length === 0) return empty ? 'the same' : 'uncopied';
    return empty ? 'behind' : 'strange';
  }
  if (mark < newest) return 'behind';
  if (names.some(({ name, waiting }) => waiting && !caught?.includes(name))) return 'behind';
  return mark > newest ? 'ahead' : 'the same';
}

/** The number of the last change that the database holds. */
export async function markOf(database: IDBDatabase): Promise<number | undefined> {
  const mark = await rawFact(database, MARK);
  return mark === undefined ? undefined : Number.parseInt(mark, 36);
}

/** @param seq all up to this change is in both places */
export function setMark(database: IDBDatabase, seq: number): Promise<void> {
  return rawTransaction(database, ['local'], 'readwrite', (table) => {
    table('local').put({ id: MARK, value: numbered(seq) });
    table('local').delete(TWO_SIDES);
  });
}

/** Whether the person has typed nothing into it. */
async function isEmpty(database: IDBDatabase): Promise<boolean> {
  const counts = await rawTransaction(database, TYPED_TABLES, 'readonly', (table) =>
    TYPED_TABLES.map((name) => table(name).count()),
  );
  return counts.every(({ result }) => result === 0);
}

/** Whether the copy was written by another profile than the database, so that neither may go over the other. */
export async function isOfAnother(
  database: IDBDatabase,
  { devices }: CopyContents,
): Promise<boolean> {
  const device = await rawFact(database, 'device');
  return devices.length > 1 || (device !== undefined && devices.some((one) => one !== device));
}

/** What was deleted before is not missed. */
function stands({ row }: Cell): boolean {
  return row !== null && !('deleted' in row && row.deleted);
}

/**
 * Puts into the database what the copy has beyond it, all or nothing.
 * @param refused what the database had refused
 */
export async function bringUp(
  database: IDBDatabase,
  { cells, devices, unreadable }: CopyContents,
  refused: CopyContents,
): Promise<void> {
  const mark = await markOf(database);
  const last = mark ?? -1;
  const waiting = new Set(refused.cells.map(keyOf));
  const missing = cells.filter((cell) => cell.seq > last || waiting.has(keyOf(cell)));
  const lost = missing.filter((cell) => !waiting.has(keyOf(cell)));
  const typed = lost.filter((cell) => TYPED_TABLES.includes(cell.table) && stands(cell)).length;
  const told: BroughtBack = { typed, unreadable: unreadable.length };
  const facts = [
    [MARK, numbered(Math.max(last, newestOf(cells)))],
    [CAUGHT_UP, refused.readable.map(({ name }) => name).join(' ')],
    ...((await rawFact(database, 'device')) === undefined ? [['device', devices[0] ?? '']] : []),
    ...(typed > 0 ? [[BROUGHT_BACK, JSON.stringify(told)]] : []),
  ];
  await rawTransaction(database, [...COPIED_TABLES, 'local'], 'readwrite', (table) => {
    putCells(table, mark === undefined ? rescued(missing) : missing);
    for (const [id, value] of facts) if (value) table('local').put({ id, value });
  });
}

/** Fills an empty database with all that the copy holds. */
export async function fill(database: IDBDatabase, { cells, devices }: CopyContents): Promise<void> {
  const [device] = devices;
  await rawTransaction(database, [...COPIED_TABLES, 'local'], 'readwrite', (table) => {
    for (const name of COPIED_TABLES) table(name).clear();
    putCells(table, rescued(cells));
    const local = table('local');
    local.put({ id: MARK, value: numbered(newestOf(cells)) });
    if (device) local.put({ id: 'device', value: device });
  });
}

/** Rows of tables that this Payoff does not know stay in the copy. */
export function putCells(table: (name: string) => IDBObjectStore, cells: readonly Cell[]): void {
  for (const { table: name, id, row } of cells) {
    if (!COPIED_TABLES.includes(name)) continue;
    if (row) table(name).put(row);
    else table(name).delete(id);
  }
}

/**
 * All that the database holds, as of its last change; segments from `since` on.
 * @param seq the number that its rows get
 */
export async function cellsOf(database: IDBDatabase, since: number, seq: number): Promise<Cell[]> {
  const rows = await rawRows(database, COPIED_TABLES);
  return COPIED_TABLES.flatMap((table, index) =>
    (rows[index] ?? [])
      .filter(isCopiedRow)
      .filter((row) => table !== 'segments' || endOf(row) >= since)
      .map((row) => ({ table, id: row.id, seq, row })),
  );
}

function endOf(row: CopiedRow): number {
  return 'end' in row && typeof row.end === 'number' ? row.end : 0;
}

export function keyOf({ table, id }: Cell): string {
  return `${table} ${id}`;
}
