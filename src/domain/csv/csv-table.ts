import type { FileKind } from '../foundation/file-kind';
import type { Delimiter } from './delimiter';
import type { CellPlace, Table } from './table';

/** Why a file or pasted text is not a table. */
export type CsvProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too large' }
  /** A spreadsheet, a picture: has to be saved as CSV first. */
  | { readonly kind: 'no table'; readonly is: Exclude<FileKind, 'table'> }
  /** A quoted cell that begins here does not end, or goes on behind its closing quote. */
  | ({ readonly kind: 'quote' } & CellPlace)
  | { readonly kind: 'cancelled' };

/** A file as rows of cells, and how it was read. */
export interface CsvTable {
  readonly rows: Table;
  readonly delimiter: Delimiter;
}
