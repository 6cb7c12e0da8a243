import { guessMapping, understand as understandMapping } from '../../../src/domain/csv/mapping';
import type { Columns } from '../../../src/domain/csv/columns';
import type { DateOrder } from '../../../src/domain/csv/date-order';
import type { DecimalMark } from '../../../src/domain/csv/decimal-mark';
import type { TableReading } from '../../../src/domain/csv/reading';
import type { Table } from '../../../src/domain/csv/table';

/** What a person answers where Payoff cannot tell. */
export interface Answers {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
  /** The goal's, where it is money. */
  readonly currency?: string;
}

/** How a file was understood, and what was read. */
export interface Understood {
  /** The row in the file. */
  readonly headerRow: number | undefined;
  readonly columns: Columns;
  readonly asked: readonly string[];
  readonly reading: TableReading;
}

/** Goes the way of the page with a person who takes each guess, and answers what is asked. */
export function understand(
  rows: Table,
  { currency, ...answers }: Answers,
  today = '2024-12-31',
): Understood {
  const mapping = { ...guessMapping(rows), ...answers };
  const { columns, formats, reading } = understandMapping(rows, mapping, today, currency);
  const asked = Object.entries(formats).flatMap(([name, { kind }]) =>
    kind === 'ambiguous' ? [name] : [],
  );
  if (!reading && columns.date !== undefined) throw new Error(`No answer to ${asked.join(', ')}`);
  const { header } = mapping;
  return {
    headerRow: header === undefined ? undefined : header + 1,
    columns,
    asked,
    reading: reading ?? { records: [], leftOut: [], faults: [] },
  };
}
