import {
  type Cell,
  type CopyEntry,
  decodeEntry,
  encodeEntry,
  entryName,
  type EntryName,
  foldCells,
  parseEntryName,
} from '../domain/copy/copy-entry';
import { SCHEMA, upToDate } from './copied-tables';
import type { CopyFiles } from './second-place';

/** All that entries say, as far as they can be read. */
export interface CopyContents {
  readonly cells: readonly Cell[];
  /** The profiles that wrote it. */
  readonly devices: readonly string[];
  readonly readable: readonly EntryName[];
  /** Names of entries that are cut, or of a newer Payoff. */
  readonly unreadable: readonly string[];
}

/** The second copy of what a person typed: entries of files, never overwritten. */
export interface SecondCopy {
  names(): Promise<EntryName[]>;
  read(names: readonly EntryName[]): Promise<CopyContents>;
  write(changes: Changes, state: 'saved' | 'waiting'): Promise<void>;
  /**
   * Folds small entries into one, and drops them once that reads back whole.
   * @param which chooses them
   * @param prune drops what is not needed for ever; asked only if all entries are folded
   */
  fold(
    which: (names: readonly EntryName[]) => readonly EntryName[],
    prune: (cells: readonly Cell[]) => readonly Cell[],
  ): Promise<void>;
  /** Writes an entry, and drops others once it reads back whole. */
  replace(others: readonly EntryName[], changes: Changes): Promise<void>;
}

export type Changes = Omit<CopyEntry, 'schema'>;

/** @param writer tells this window from others that write at the same time */
export function secondCopyIn(files: CopyFiles, writer: string): SecondCopy {
  const names = async () =>
    (await files.list()).map(parseEntryName).filter((name) => name !== undefined);

  const read = async (wanted: readonly EntryName[]): Promise<CopyContents> => {
    const texts = await Promise.all(wanted.map(({ name }) => files.read(name)));
    const entries = texts.map((text) => (text === undefined ? undefined : readEntry(text)));
    const devices = entries.map((entry) => entry?.device).filter((device) => Boolean(device));
    return {
      cells: foldCells(entries.map((entry) => entry?.cells ?? [])),
      devices: [...new Set(devices)].filter((device) => device !== undefined),
      readable: wanted.filter((_, index) => entries[index]),
      unreadable: wanted.filter((_, index) => !entries[index]).map(({ name }) => name),
    };
  };

  let written = 0;

  const write = async (changes: Changes, state: 'saved' | 'waiting') => {
    const entry = { ...changes, schema: SCHEMA };
    written += 1;
    const name = entryName(entry, state, `${writer}-${written}`);
    await files.write(name, encodeEntry(entry));
    return name;
  };

  const replace = async (others: readonly EntryName[], changes: Changes) => {
    const name = await write(changes, 'saved');
    const text = await files.read(name);
    if (text === undefined || readEntry(text)?.cells.length !== changes.cells.length) return;
    for (const old of others) await files.remove(old.name);
  };

  return {
    names,
    read,
    replace,
    write: async (changes, state) => void (await write(changes, state)),
    fold: async (which, prune) => {
      const all = await names();
      const chosen = which(all);
      if (chosen.length < 2) return;
      const { cells, devices, readable } = await read(chosen);
      const kept = readable.length === all.length ? prune(cells) : cells;
      const [device = ''] = devices;
      // The profiles of two entries are never made one.
      if (kept.length === 0 || devices.length > 1) return;
      await replace(readable, { device, cells: kept });
    },
  };
}

function readEntry(text: string): CopyEntry | undefined {
  const decoded = decodeEntry(text, SCHEMA);
  if (!decoded.ok) return undefined;
  const { schema, device, cells } = decoded.value;
  if (schema === SCHEMA) return decoded.value;
  const now = cells.map((cell) => ({
    ...cell,
    row: cell.row && upToDate(cell.table, cell.row, schema),
  }));
  return { schema: SCHEMA, device, cells: now };
}
