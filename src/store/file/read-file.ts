import { safeParse } from 'valibot';
import {
  type FileFault,
  type FileHeader,
  fileReader,
  FileRefusal,
  recordIn,
} from '../../domain/file/file-text';
import { isCopiedRow } from '../../domain/copy/copy-entry';
import { type Parsed, parsed, refused } from '../../domain/foundation/parsed';
import { SCHEMA, upToDate } from '../copied-tables';
import { type FileRow, isCarried, isFileTable } from './file-tables';
import { type FileTable, ROW_SCHEMAS } from './row-schemas';

/** Rows of one table that came from a file, each whole, in the order of their ids. */
export interface FileBatch {
  readonly table: FileTable;
  readonly rows: readonly FileRow[];
}

/** So many rows are handed on at once: more than `rollup-invalidation.ts` looks at one by one. */
const ROWS = 2_000;

/**
 * Reads a file to its end before anything of it is used.
 * @param lines of a file
 * @param take called with each batch in turn
 * @returns what it says of itself; or why it is refused, and where
 */
export async function readFile(
  lines: AsyncIterable<string>,
  take: (batch: FileBatch, header: FileHeader) => Promise<void>,
): Promise<Parsed<FileHeader, FileFault>> {
  const reader = fileReader();
  let header: FileHeader | undefined;
  let table: FileTable | undefined;
  const seen = new Set<FileTable>();
  let lastId = '';
  let rows: FileRow[] = [];

  const handOn = async () => {
    if (header && table && rows.length > 0) await take({ table, rows }, header);
    rows = [];
  };
  const addRow = (name: string, json: string, schema: number) => {
    if (!isFileTable(name)) throw reader.refuse('row');
    if (name !== table && seen.has(name)) throw reader.refuse('twice');
    if (name !== table) lastId = '';
    table = name;
    seen.add(name);
    const row = rowIn(name, json, schema);
    if (row === 'malformed') throw reader.refuse('row');
    if (row === 'gone') return;
    if (row.id <= lastId) throw reader.refuse('twice');
    lastId = row.id;
    rows.push(row);
  };

  try {
    for await (const text of lines) {
      const line = reader.read(text);
      if (line.kind === 'header') header = line.header;
      if (!header || header.schema > SCHEMA) throw reader.refuse('newer');
      if (line.kind !== 'row') continue;
      if (table !== line.table || rows.length >= ROWS) await handOn();
      addRow(line.table, line.json, header.schema);
    }
    reader.end();
    await handOn();
    return header ? parsed(header) : refused({ kind: 'not ours' });
  } catch (error) {
    if (error instanceof FileRefusal) return refused(error.fault);
    throw error;
  }
}

/** A row as it would be by now; `gone` where later migrations have dropped it. */
function rowIn(table: FileTable, json: string, schema: number): FileRow | 'malformed' | 'gone' {
  const found = recordIn(json);
  if (!isCopiedRow(found)) return 'malformed';
  const row = upToDate(table, found, schema);
  if (!row) return 'gone';
  const checked = safeParse(ROW_SCHEMAS[table], row);
  if (!checked.success) return 'malformed';
  return isCarried(table, checked.output) ? checked.output : 'gone';
}
