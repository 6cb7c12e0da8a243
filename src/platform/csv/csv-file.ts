import Papa, { type Chunk, type Handle, type ParseError } from 'papaparse';
import type { CsvProblem, CsvTable } from '../../domain/csv/csv-table';
import { bestDelimiter, declaredDelimiter, type Delimiter } from '../../domain/csv/delimiter';
import type { TableRow, Table } from '../../domain/csv/table';
import { fileKind } from '../../domain/foundation/file-kind';
import { type Parsed, parsed, refused } from '../../domain/foundation/parsed';
import { decode, type Encoding } from './text-encoding';

/** What a person may want of the reading of a file. */
export interface CsvOptions {
  /** Instead of the guessed one. */
  readonly delimiter?: Delimiter;
  readonly signal?: AbortSignal;
  /** Told after each slice how much has been read: 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Larger files are refused rather than let the page run out of memory: half a million rows fit. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Characters that are read before the page may draw again: some 10 ms. */
const SLICE = 256 * 1024;

/** What is looked at to guess the delimiter. */
const SAMPLE = { characters: 64 * 1024, rows: 100 };

/** Reads a file that the person opened. */
export async function readCsvFile(
  file: Blob,
  options: CsvOptions = {},
): Promise<Parsed<CsvTable & { readonly encoding: Encoding }, CsvProblem>> {
  if (file.size > LARGEST_FILE) return refused({ kind: 'too large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const is = fileKind(bytes);
  if (is !== 'table') return refused({ kind: 'no table', is });
  const { text, encoding } = decode(bytes);
  const table = await readCsvText(text, options);
  return table.ok ? parsed({ ...table.value, encoding }) : table;
}

/** Reads pasted text. */
export async function readCsvText(
  text: string,
  { delimiter, signal, onProgress }: CsvOptions = {},
): Promise<Parsed<CsvTable, CsvProblem>> {
  if (text.trim() === '') return refused({ kind: 'empty' });
  if (text.length > LARGEST_FILE) return refused({ kind: 'too large' });
  if (text.includes('\0')) return refused({ kind: 'no table', is: 'unknown' });
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const chosen = delimiter ?? guessDelimiter(lines);
  const rows = await split(lines, chosen, { signal, onProgress });
  return rows.ok ? parsed({ rows: rows.value, delimiter: chosen }) : rows;
}

function guessDelimiter(text: string): Delimiter {
  const start = text.slice(0, SAMPLE.characters);
  const splitBy = (delimiter: Delimiter): Table =>
    Papa.parse(start, { delimiter, newline: '\n', preview: SAMPLE.rows }).data;
  return declaredDelimiter(text) ?? bestDelimiter(splitBy);
}

interface Watch {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((share: number) => void) | undefined;
}

/** Splits slice by slice, and lets the page draw in between. Nothing comes of it if it is cancelled half-way. */
function split(
  text: string,
  delimiter: Delimiter,
  { signal, onProgress }: Watch,
): Promise<Parsed<Table, CsvProblem>> {
  const rows: TableRow[] = [];
  let start = 0;
  return new Promise((resolve) => {
    const chunk = ({ data, errors, meta }: Chunk, handle: Handle) => {
      const fault = faultIn(data, errors);
      if (fault) {
        resolve(refused(quoteProblem(text.slice(0, start + fault.index - 1), delimiter)));
        return handle.abort();
      }
      for (const row of data) rows.push(row);
      start = meta.cursor;
      onProgress?.(start / text.length);
      handle.pause();
      setTimeout(() => (signal?.aborted ? resolve(CANCELLED) : handle.resume()));
    };
    const complete = () => resolve(parsed(rows));
    Papa.parse(text, { delimiter, newline: '\n', chunkSize: SLICE, chunk, complete });
  });
}

const CANCELLED = refused<CsvProblem>({ kind: 'cancelled' });

/** An error in the row that the slice cuts off may be due to the cut: the next slice tells. */
function faultIn(rows: readonly TableRow[], errors: readonly ParseError[]): ParseError | undefined {
  return errors.find(({ row }) => row < rows.length);
}

/** The cell at which a text ends. */
function quoteProblem(before: string, delimiter: Delimiter): CsvProblem {
  const { data } = Papa.parse(before, { delimiter, newline: '\n' });
  return { kind: 'quote', row: Math.max(1, data.length), column: data.at(-1)?.length ?? 1 };
}
