import type { FileFault } from '../../domain/file/file-text';
import type { Parsed } from '../../domain/foundation/parsed';
import type { Database } from '../database';
import type { StoreDeps } from '../editor';
import type { Safekeeping } from '../safekeeping';
import { countRows, type ExportChoices, exportText } from './export-file';
import {
  carryOut,
  type ImportMode,
  type ImportWatch,
  readImport,
  type ReadImport,
} from './import-file';
import type { FileTable } from './row-schemas';

/** A person's record as a file: out, and in again. */
export interface StoreFiles {
  /** All of it as text, in pieces. */
  exportText(choices?: ExportChoices): AsyncIterable<string>;
  countRows(): Promise<ReadonlyMap<FileTable, number>>;
  /** Reads a file and tells what it would do; nothing is written. */
  readImport(
    lines: AsyncIterable<string>,
    watch?: ImportWatch,
  ): Promise<Parsed<ReadImport, FileFault>>;
  /** Writes what was read, all or nothing. */
  carryOut(read: ReadImport, mode: ImportMode, watch?: ImportWatch): Promise<void>;
}

export function filesOf(
  database: Database,
  { now }: StoreDeps,
  safekeeping: Safekeeping | undefined,
): StoreFiles {
  return {
    exportText: (choices) => exportText(database, now(), choices),
    countRows: () => countRows(database),
    readImport: (lines, watch) => readImport(database, lines, watch),
    carryOut: (read, mode, watch) => carryOut(database, read, mode, { now, safekeeping }, watch),
  };
}
