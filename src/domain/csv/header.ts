import { isKnownHeading } from './column-words';
import { isDate } from './date-order';
import { isWrittenNumber } from './decimal-mark';
import { filledWidth, isBlank, type TableRow, type Table, typicalWidth } from './table';

/** A bank may put this many lines above the header. */
const SEARCHED = 60;

/**
 * The index of the row with the headings, `undefined` where the file has none. It is the row with most words that
 * exports use; if no word is known, the row above the first date, if it looks like one.
 */
export function guessHeader(table: Table): number | undefined {
  const half = typicalWidth(table) / 2;
  const candidates = table
    .slice(0, SEARCHED)
    .map((row) => (filledWidth(row) >= half && isAllWords(row) ? knownHeadings(row) : 0));
  const most = Math.max(0, ...candidates);
  return most > 0 ? candidates.indexOf(most) : rowAboveFirstDate(table);
}

function rowAboveFirstDate(table: Table): number | undefined {
  const body = table.slice(0, SEARCHED).findIndex((row) => row.some((cell) => isDate(cell)));
  const header = table.slice(0, Math.max(body, 0)).findLastIndex((row) => !isBlank(row));
  const row = table[header];
  const first = table[body];
  if (!row || !first || !isAllWords(row)) return undefined;
  return filledWidth(row) >= filledWidth(first) / 2 ? header : undefined;
}

function knownHeadings(row: TableRow): number {
  return row.filter((cell) => isKnownHeading(cell)).length;
}

function isAllWords(row: TableRow): boolean {
  return !row.some((cell) => isDate(cell) || isWrittenNumber(cell.trim()));
}
