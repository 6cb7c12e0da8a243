import type { FileFault, FileHeader } from '../../domain/file/file-text';
import { type Parsed, parsed, refused } from '../../domain/foundation/parsed';
import {
  type ErasableTable,
  ERASABLE_TABLES,
  type Erasure,
  isErased,
} from '../../domain/merge/erasure';
import { newerRow } from '../../domain/merge/newer-row';
import { SETTINGS_OF_THIS_BROWSER } from '../../domain/setting';
import type { Stamp } from '../../domain/row/stamp';
import { numbered } from '../../domain/copy/copy-entry';
import { MARK } from '../copied-writes';
import type { Database } from '../database';
import type { StoreDeps } from '../editor';
import { applyErasures } from '../erase';
import type { Safekeeping } from '../safekeeping';
import { FILE_TABLES, type FileRow } from './file-tables';
import { type FileBatch, readFile } from './read-file';
import type { FileTable } from './row-schemas';

/** `merge`: the file's rows join those that are here; `replace`: they take their place. */
export type ImportMode = 'merge' | 'replace';

/** What a file would do to the rows of one table in one month; plans and settings are of no month. */
export interface ImportCount {
  readonly table: FileTable;
  /** `YYYY-MM`; empty for what is of no time. */
  readonly month: string;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Deleted here after the file was made. */
  readonly erased: number;
}

/** A file that was read whole and is right, and what it would do. */
export interface ReadImport {
  readonly header: FileHeader;
  readonly counts: readonly ImportCount[];
  /** How many rows it has. */
  readonly rows: number;
  /** The rows as text, which takes a tenth of the memory. */
  readonly batches: readonly PackedBatch[];
}

interface PackedBatch {
  readonly table: FileTable;
  /** The rows as the file has them. */
  readonly json: string;
}

export interface ImportWatch {
  readonly signal?: AbortSignal;
  /** Rows so far. */
  readonly onProgress?: (rows: number) => void;
}

type MutableCount = { -readonly [Key in keyof ImportCount]: ImportCount[Key] };

/** Reads a file and holds it against the store. Nothing is written. */
export async function readImport(
  database: Database,
  lines: AsyncIterable<string>,
  { signal, onProgress }: ImportWatch = {},
): Promise<Parsed<ReadImport, FileFault>> {
  const own = (await database.local.get('device'))?.value;
  const erasures = await database.erasures.toArray();
  const counts = new Map<string, MutableCount>();
  const batches: PackedBatch[] = [];
  let rows = 0;

  const read = await readFile(lines, async (batch, header) => {
    signal?.throwIfAborted();
    const { table } = batch;
    const came = placed(batch, header.device, own);
    if (table === 'erasures') erasures.push(...erasuresIn(came));
    const held = await heldRows(database, table, came);
    came.forEach((row, index) => {
      countOf(counts, table, row)[verdictOn(table, row, held[index], erasures)] += 1;
    });
    batches.push({ table, json: JSON.stringify(batch.rows) });
    rows += came.length;
    onProgress?.(rows);
  });
  if (!read.ok) return refused(read.problem);
  return parsed({ header: read.value, counts: [...counts.values()], rows, batches });
}

/**
 * Writes what was read, all or nothing. A signal that is aborted before the end leaves everything as it was.
 * @throws the signal's reason, or what the database refuses with
 */
export async function carryOut(
  database: Database,
  read: ReadImport,
  mode: ImportMode,
  { now, safekeeping }: Pick<StoreDeps, 'now'> & { readonly safekeeping: Safekeeping | undefined },
  watch: ImportWatch = {},
): Promise<void> {
  const tables = FILE_TABLES.map((name) => database.table(name));
  const own = (await database.local.get('device'))?.value;
  const write = () =>
    database.transaction('rw', [...tables, database.local], async () => {
      if (mode === 'replace') await clear(database);
      const latest = await writeBatches(database, read, mode, own, watch);
      await hearClock(database, latest);
      // Until the second copy holds all of it, the database is known to be ahead.
      const mark = (await database.local.get(MARK))?.value ?? '0';
      const seq = Math.max(now(), Number.parseInt(mark, 36) + 1);
      await database.local.put({ id: MARK, value: numbered(seq) });
    });
  await (safekeeping ? safekeeping.wholesale(write) : write());
}

/** @returns the latest stamp among them */
async function writeBatches(
  database: Database,
  { batches, header }: ReadImport,
  mode: ImportMode,
  own: string | undefined,
  { signal, onProgress }: ImportWatch,
): Promise<Stamp> {
  const erasures = mode === 'merge' ? await database.erasures.toArray() : [];
  let latest: Stamp = '';
  let written = 0;
  for (const { table, json } of batches) {
    signal?.throwIfAborted();
    const rows: readonly FileRow[] = JSON.parse(json);
    if (mode === 'replace') await database.table(table).bulkPut(rows);
    else {
      const came = placed({ table, rows }, header.device, own);
      if (table === 'erasures') erasures.push(...erasuresIn(came));
      await database.table(table).bulkPut(await newsAmong(database, table, came, erasures));
    }
    latest = rows.map(stampOf).reduce(later, latest);
    written += rows.length;
    onProgress?.(written);
  }
  if (mode === 'merge') await applyErasures(database, erasures);
  return latest;
}

/** Those that the store has not, or has an older version of. */
async function newsAmong(
  database: Database,
  table: FileTable,
  came: readonly FileRow[],
  erasures: readonly Erasure[],
): Promise<FileRow[]> {
  const held = await heldRows(database, table, came);
  return came.filter((row, index) => {
    const verdict = verdictOn(table, row, held[index], erasures);
    return verdict === 'added' || verdict === 'changed';
  });
}

/** Settings of this browser stay: consent comes from no file. */
async function clear(database: Database): Promise<void> {
  for (const name of FILE_TABLES) {
    const table = database.table(name);
    await (name === 'settings'
      ? table
          .where('id')
          .noneOf([...SETTINGS_OF_THIS_BROWSER])
          .delete()
      : table.clear());
  }
}

/** A stamp of an edit made here is later than all that were read: else an edit on a slow clock would lose. */
async function hearClock(database: Database, latest: Stamp): Promise<void> {
  const last = (await database.local.get('stamp'))?.value ?? '';
  if (latest > last) await database.local.put({ id: 'stamp', value: latest });
}

/** Rows as they stand in this store: segments that another device counted say so, own ones do not. */
function placed({ table, rows }: FileBatch, writer: string, own: string | undefined): FileRow[] {
  if (table !== 'segments') return [...rows];
  return rows.map((row) => {
    const { device = writer, ...segment }: FileRow & { readonly device?: string } = row;
    return device === own || device === '' ? segment : { ...segment, device };
  });
}

function heldRows(
  database: Database,
  table: FileTable,
  rows: readonly FileRow[],
): Promise<(FileRow | undefined)[]> {
  return database.table<FileRow, string>(table).bulkGet(rows.map(({ id }) => id));
}

/** What becomes of a row that came. */
function verdictOn(
  table: FileTable,
  row: FileRow,
  held: FileRow | undefined,
  erasures: readonly Erasure[],
): 'added' | 'changed' | 'same' | 'erased' {
  if (isErasable(table) && erasures.some((erasure) => isErased(erasure, table, row)))
    return 'erased';
  if (!held) return 'added';
  return newerRow(held, row) === held ? 'same' : 'changed';
}

function isErasable(table: FileTable): table is FileTable & ErasableTable {
  return ERASABLE_TABLES.some((name) => name === table);
}

function erasuresIn(rows: readonly FileRow[]): Erasure[] {
  return rows.filter((row): row is Erasure => 'what' in row);
}

function countOf(counts: Map<string, MutableCount>, table: FileTable, row: FileRow): MutableCount {
  const month = monthOf(row);
  const key = `${table} ${month}`;
  const known = counts.get(key) ?? { table, month, added: 0, changed: 0, same: 0, erased: 0 };
  counts.set(key, known);
  return known;
}

function monthOf({ end, at, day }: FileRow): string {
  if (day !== undefined) return day.slice(0, 7);
  const instant = end ?? at;
  return instant === undefined ? '' : new Date(instant).toISOString().slice(0, 7);
}

function stampOf(row: FileRow): Stamp {
  return 'stamp' in row && typeof row.stamp === 'string' ? row.stamp : '';
}

function later(one: Stamp, other: Stamp): Stamp {
  return one < other ? other : one;
}
