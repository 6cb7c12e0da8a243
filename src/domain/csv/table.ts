/** A row of a file: its cells as text. */
export type TableRow = readonly string[];

/** All rows of a file, empty ones too: `table[0]` is row 1, as a spreadsheet counts. */
export type Table = readonly TableRow[];

/** Where the person finds a cell: row and column counted from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows tell the shape of a file. */
const SAMPLE = 200;

/** How a spreadsheet is made to take a number for a text: `="0123"`. */
const FORCED_TEXT = /^="(.*)"$/s;

/** The text of a cell without blanks around it; empty where the row is too short. */
export function cellText(row: TableRow, column: number): string {
  const text = row[column]?.trim() ?? '';
  return FORCED_TEXT.exec(text)?.[1]?.trim() ?? text;
}

/** Whether nothing is written in a row. */
export function isBlank(row: TableRow): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** How many cells most rows have. */
export function typicalWidth(table: Table): number {
  const counts = new Map<number, number>();
  for (const row of table.slice(0, SAMPLE).filter((row) => !isBlank(row)))
    counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [commonest] = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b);
  return commonest?.[0] ?? 0;
}

/** Up to and with the last cell in which something is written. */
export function filledWidth(row: TableRow): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}

/** What is written in a column below the header; `header` is its index, `undefined` where there is none. */
export function valuesOf(table: Table, header: number | undefined, column: number): string[] {
  return bodyOf(table, header)
    .map((row) => cellText(row, column))
    .filter((value) => value !== '');
}

/** The rows below the header. */
export function bodyOf(table: Table, header: number | undefined): Table {
  return table.slice(firstBodyRow(header));
}

/** The index of the first row below the header. */
export function firstBodyRow(header: number | undefined): number {
  return header === undefined ? 0 : header + 1;
}
