import type { Table } from 'dexie';
import { FILE_VERSION, LINES } from '../../domain/file/file-text';
import type { Instant, Interval } from '../../domain/time/instant';
import { SCHEMA } from '../copied-tables';
import type { Database } from '../database';
import { FILE_TABLES, type FileRow, isCarried, isOfTime } from './file-tables';
import type { FileTable } from './row-schemas';

/** So many rows are read at once: few enough for the page to draw between. */
const ROWS = 2_000;

export interface ExportChoices {
  /** Left out, everything. */
  readonly within?: Interval | undefined;
  /** Told now and then how many rows are written. */
  readonly onProgress?: (rows: number) => void;
}

/** All that a person has in Payoff as the text of a file, in pieces (docs/export-format.md). */
export async function* exportText(
  database: Database,
  made: Instant,
  { within, onProgress }: ExportChoices = {},
): AsyncGenerator<string> {
  const device = (await database.local.get('device'))?.value ?? '';
  yield `${LINES.header({ version: FILE_VERSION, schema: SCHEMA, device, made })}\n${LINES.tables}\n`;
  let written = 0;
  for (const name of FILE_TABLES) {
    yield `${LINES.table(name)}\n`;
    let separator = '';
    for await (const rows of pagesOf(database.table(name))) {
      const carried = rows.filter(
        (row) => isCarried(name, row) && (!within || isOfTime(row, within)),
      );
      if (carried.length === 0) continue;
      yield separator + carried.map((row) => JSON.stringify(row)).join(',\n');
      separator = ',\n';
      written += carried.length;
      onProgress?.(written);
    }
    yield `${separator && '\n'}${LINES.tableEnd(name === FILE_TABLES.at(-1))}\n`;
  }
  yield `${LINES.tablesEnd}\n${LINES.end(written)}\n`;
}

/** The rows of a table in the order of their ids. */
async function* pagesOf(table: Table<FileRow, string>): AsyncGenerator<FileRow[]> {
  let last: string | undefined;
  for (;;) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const rows = await from.limit(ROWS).toArray();
    last = rows.at(-1)?.id;
    if (last === undefined) return;
    yield rows;
  }
}

/** How many rows of each table a file would carry. */
export async function countRows(database: Database): Promise<Map<FileTable, number>> {
  const counts = await Promise.all(
    FILE_TABLES.map(async (name) => [name, await database.table(name).count()] as const),
  );
  return new Map(counts);
}
