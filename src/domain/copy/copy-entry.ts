import { type Parsed, parsed, refused } from '../foundation/parsed';

/**
 * The second copy of a person's rows is a heap of entries. An entry is written once and never changed; it holds the
 * newest state of some rows, and of each the number of the change that brought it. Of two states of a row the one of
 * the later change holds, so entries may be read in any order, twice, or folded into one, and say the same.
 */
export interface CopyEntry {
  /** The version of the database's schema that the rows have. */
  readonly schema: number;
  /** The browser profile whose rows these are; empty before the person edited anything. */
  readonly device: string;
  readonly cells: readonly Cell[];
}

/** One row after one change. */
export interface Cell {
  readonly table: string;
  readonly id: string;
  /** Changes are numbered upwards, about by the clock in ms. */
  readonly seq: number;
  /** `null`: it was deleted. */
  readonly row: CopiedRow | null;
}

export interface CopiedRow {
  readonly id: string;
}

/** Why an entry cannot be read. It is left where it is. */
export type EntryFault = 'cut' | 'version' | 'shape';

/** What the name of an entry tells without reading it. */
export interface EntryName {
  readonly name: string;
  /** The newest change in it. */
  readonly seq: number;
  /** How many rows it has. */
  readonly size: number;
  /** Whether the database had refused it when it was written. */
  readonly waiting: boolean;
}

const FORMAT = 'payoff-1';

/** @param writer tells entries of two windows apart */
export function entryName(
  { cells }: CopyEntry,
  state: 'saved' | 'waiting',
  writer: string,
): string {
  return [numbered(newestOf(cells)), cells.length, state, writer].join('.');
}

/** @returns `undefined` for what is no name of an entry */
export function parseEntryName(name: string): EntryName | undefined {
  const parts = /^([0-9a-z]{9})\.(\d+)\.(saved|waiting)\.[\w-]+$/.exec(name);
  if (!parts) return undefined;
  const [, seq = '', size = '', state] = parts;
  return { name, seq: Number.parseInt(seq, 36), size: Number(size), waiting: state === 'waiting' };
}

/** As text of one width, so that numbers sort as text. */
export function numbered(seq: number): string {
  return seq.toString(36).padStart(9, '0');
}

export function encodeEntry({ schema, device, cells }: CopyEntry): string {
  const rows = cells.map(({ table, id, seq, row }) => [table, id, seq, row]);
  const body = JSON.stringify({ schema, device, rows });
  return `${FORMAT} ${checksum(body)} ${body}`;
}

/** @param schema the newest version of the schema that is understood */
export function decodeEntry(text: string, schema: number): Parsed<CopyEntry, EntryFault> {
  const [format, sum] = text.split(' ', 2);
  if (format !== FORMAT) return refused(format?.startsWith('payoff-') ? 'version' : 'cut');
  const body = text.slice(`${format} ${sum} `.length);
  if (sum !== checksum(body)) return refused('cut');
  const entry = asEntry(JSON.parse(body));
  if (!entry) return refused('shape');
  return entry.schema > schema ? refused('version') : parsed(entry);
}

/** The newest state of each row. */
export function foldCells(parts: Iterable<readonly Cell[]>): Cell[] {
  const newest = new Map<string, Cell>();
  for (const cells of parts)
    for (const cell of cells) {
      const key = `${cell.table} ${cell.id}`;
      const known = newest.get(key);
      if (!known || known.seq <= cell.seq) newest.set(key, cell);
    }
  return [...newest.values()];
}

export function newestOf(cells: readonly { readonly seq: number }[]): number {
  return cells.reduce((newest, { seq }) => Math.max(newest, seq), 0);
}

/** So many entries are let be: each takes a block of the disk, and to fold them takes time. */
const LET_BE = 64;

/**
 * Which entries to fold into one: the small ones, and a larger one only once those before it come to half of it. So
 * a row is written anew a few times in its life and not with each fold.
 */
export function toFold(names: readonly EntryName[]): EntryName[] {
  if (names.length <= LET_BE) return [];
  const bySize = names.toSorted((a, b) => a.size - b.size);
  let rows = 0;
  const end = bySize.findIndex(({ size }, index) => {
    const large = index >= LET_BE / 2 && size > 2 * rows;
    rows += size;
    return large;
  });
  return end === -1 ? bySize : bySize.slice(0, end);
}

function asEntry(value: unknown): CopyEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { schema, device, rows } = value;
  if (typeof schema !== 'number' || typeof device !== 'string' || !Array.isArray(rows))
    return undefined;
  const cells = rows.flatMap(asCell);
  return cells.length === rows.length ? { schema, device, cells } : undefined;
}

function asCell(value: unknown): Cell[] {
  if (!Array.isArray(value)) return [];
  const [table, id, seq, row]: unknown[] = value;
  if (typeof table !== 'string' || typeof id !== 'string' || typeof seq !== 'number') return [];
  if (row === null) return [{ table, id, seq, row }];
  return isCopiedRow(row) && row.id === id ? [{ table, id, seq, row }] : [];
}

export function isCopiedRow(value: unknown): value is CopiedRow {
  return isRecord(value) && typeof value['id'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** FNV-1a over the code units, and the length: finds a text that was cut or changed. */
function checksum(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
