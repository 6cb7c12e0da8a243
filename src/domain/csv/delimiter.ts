import { type Table, typicalWidth } from './table';

/** What may stand between cells. */
export type Delimiter = '\t' | ';' | '|' | ',';

/** The comma comes last, as it is also found in numbers and sentences. */
export const DELIMITERS: readonly [Delimiter, ...Delimiter[]] = ['\t', ';', '|', ','];

/** The delimiter that makes most rows equally wide, and of several such the one that makes most cells. */
export function bestDelimiter(split: (delimiter: Delimiter) => Table): Delimiter {
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(split(delimiter)) }))
    .filter(({ width }) => width > 1)
    .toSorted((a, b) => b.rows - a.rows || b.width - a.width);
  return best?.delimiter ?? ',';
}

/** A first line by which Excel is told: `sep=;`. */
export function declaredDelimiter(text: string): Delimiter | undefined {
  const [, declared] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  return DELIMITERS.find((delimiter) => delimiter === declared);
}

function evenness(table: Table): { readonly rows: number; readonly width: number } {
  const width = typicalWidth(table);
  return { width, rows: table.filter((row) => row.length === width).length };
}
