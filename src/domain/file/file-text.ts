import type { Instant } from '../time/instant';

/** What a file says of itself; its rows follow, a line each (docs/export-format.md). */
export interface FileHeader {
  /** Of the format. A reader refuses a greater one. */
  readonly version: number;
  /** Of the rows: the number of the last migration that they have been through. */
  readonly schema: number;
  /** The device whose store it was. */
  readonly device: string;
  readonly made: Instant;
}

export const FILE_VERSION = 1;

/** A longer line is no row of ours. */
export const LONGEST_LINE = 1_000_000;

export type FileFaultKind =
  | 'not ours'
  | 'newer'
  | 'cut'
  | 'row'
  | 'twice'
  | 'too large'
  | 'locked'
  | 'passphrase'
  | 'archive';

/** Why a file is refused, and where. */
export interface FileFault {
  readonly kind: FileFaultKind;
  /** The first is 1. */
  readonly line?: number;
  readonly table?: string;
}

/** Thrown while a file is read; whoever reads it gives the fault as a value. */
export class FileRefusal extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
  }
}

/** What a line of a file says. */
export type FileLine =
  | { readonly kind: 'header'; readonly header: FileHeader }
  | { readonly kind: 'row'; readonly table: string; readonly json: string }
  | { readonly kind: 'mark' };

/** The lines of a file around its rows. */
export const LINES = {
  header: ({ version, schema, device, made }: FileHeader) =>
    `{"format":"payoff",${JSON.stringify({ version, schema, device, made }).slice(1, -1)},`,
  tables: '"tables":{',
  table: (name: string) => `"${name}":[`,
  tableEnd: (isLast: boolean) => (isLast ? ']' : '],'),
  tablesEnd: '},',
  end: (rows: number) => `"rows":${rows}}`,
} as const;

/**
 * Reads a file line by line, so that one of any size takes little memory.
 * @returns a function for each line in turn, and one for the end of the file; both throw a `FileRefusal`
 */
export function fileReader() {
  let line = 0;
  let rows = 0;
  let table: string | undefined;
  let state: 'begin' | 'header' | 'tables' | 'total' | 'over' = 'begin';

  const refuse = (kind: FileFaultKind) =>
    new FileRefusal({ kind, line, ...(table !== undefined && { table }) });

  const inTables = (text: string): FileLine => {
    if (text === LINES.tablesEnd) state = 'total';
    else table = /^"(\w{1,40})":\[$/.exec(text)?.[1];
    if (state === 'tables' && table === undefined) throw refuse('not ours');
    return { kind: 'mark' };
  };

  const inTable = (text: string, name: string): FileLine => {
    if (text === LINES.tableEnd(true) || text === LINES.tableEnd(false)) {
      table = undefined;
      return { kind: 'mark' };
    }
    rows += 1;
    return { kind: 'row', table: name, json: text.endsWith(',') ? text.slice(0, -1) : text };
  };

  const read = (text: string): FileLine => {
    switch (state) {
      case 'begin': {
        const header = headerIn(text);
        if (!header) throw refuse('not ours');
        if (header.version > FILE_VERSION) throw refuse('newer');
        state = 'header';
        return { kind: 'header', header };
      }
      case 'header':
        if (text !== LINES.tables) throw refuse('not ours');
        state = 'tables';
        return { kind: 'mark' };
      case 'tables':
        return table === undefined ? inTables(text) : inTable(text, table);
      case 'total':
        if (text !== LINES.end(rows)) throw refuse('cut');
        state = 'over';
        return { kind: 'mark' };
      case 'over':
        throw refuse('not ours');
    }
  };

  return {
    read: (text: string): FileLine => {
      line += 1;
      if (text.length > LONGEST_LINE) throw refuse(line === 1 ? 'not ours' : 'row');
      return read(text);
    },
    end: (): void => {
      if (state === 'begin') throw refuse('not ours');
      if (state !== 'over') throw refuse('cut');
    },
    /** What is wrong with the row that was read last. */
    refuse,
  };
}

function headerIn(text: string): FileHeader | undefined {
  if (!text.startsWith('{"format":"payoff",') || !text.endsWith(',')) return undefined;
  const found = recordIn(`${text.slice(0, -1)}}`);
  if (!found) return undefined;
  const { version, schema, device, made } = found;
  if (!isCount(version) || !isCount(schema) || !isCount(made)) return undefined;
  if (typeof device !== 'string' || device.length > 100) return undefined;
  return { version, schema, device, made };
}

/** The object that a text is; `undefined` where it is none. */
export function recordIn(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
