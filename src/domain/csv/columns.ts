import { INEXACT, type Role, rankOf } from './column-words';
import { isDate } from './date-order';
import { isWrittenNumber } from './decimal-mark';
import { yesOrNo, stateOf } from './meaning-words';
import { bodyOf, type TableRow, type Table, typicalWidth, valuesOf } from './table';

/** Where the amount of a row is found, by index of column. */
export type AmountSource =
  | { readonly kind: 'one column'; readonly column: number }
  /** Of two columns one is filled in each row; what was paid out counts as negative. */
  | { readonly kind: 'in and out'; readonly paidIn: number; readonly paidOut: number }
  /** Nothing is counted but the rows: each is 1, as in a calendar. */
  | { readonly kind: 'each row is one' };

/** Which column says what, by index; `undefined` where there is none. */
export interface Columns {
  readonly date: number | undefined;
  readonly amount: AmountSource;
  readonly note: number | undefined;
  /** How much of the row's amount was paid back. */
  readonly paidBack: number | undefined;
  /** The code of the amount's currency. */
  readonly currency: number | undefined;
  /** What rows of one order share. */
  readonly order: number | undefined;
}

type Fits = (text: string) => boolean;

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** `#1001`, `ch_3`: one word with figures in it. */
function isIdentifier(text: string): boolean {
  return /^\S*\d\S*$/.test(text);
}

/** A code of ISO 4217, in any case. */
function isCurrencyCode(text: string): boolean {
  return CURRENCIES.has(text.toUpperCase());
}

/** How many rows are looked at for what a column holds. */
const SAMPLE = 100;

/**
 * Guesses the columns: from headings, and where these name neither date nor amount from what the columns hold. Where
 * they name a date alone, each row is one: a calendar's numbered states are not amounts.
 * @param header index of the row with the headings
 */
export function guessColumns(table: Table, header: number | undefined): Columns {
  const headings = header === undefined ? [] : (table[header] ?? []);
  const sample = bodyOf(table, header).slice(0, SAMPLE);
  const named = columnsByHeading(headings, sample);
  const held = columnsByContent(sample);
  const isNamed = named.date !== undefined || named.amount.kind !== 'each row is one';
  return isNamed
    ? { ...named, date: named.date ?? held.date }
    : { ...held, note: named.note ?? held.note, currency: named.currency ?? held.currency };
}

/** How many columns a row may fill: as many as there are headings, or as most rows have. */
export function columnCount(table: Table, header: number | undefined): number {
  const headings = header === undefined ? undefined : table[header];
  return Math.max(headings?.length ?? 0, typicalWidth(table));
}

function columnsByHeading(headings: TableRow, sample: Table): Columns {
  const best = (role: Role, fits: Fits, taken: readonly number[] = []) =>
    candidatesFor(role, headings, sample, fits).find(({ column }) => !taken.includes(column))
      ?.column;
  const held = (role: Role, fits: Fits) =>
    candidatesFor(role, headings, sample, fits).find(({ fit, rank }) => fit === 2 && rank < INEXACT)
      ?.column;
  const date = best('date', isDate);
  const paidBack = candidatesFor('paid back', headings, sample, isWrittenNumber).find(
    ({ column }) => !isAnswered(headings[column] ?? '', column, sample),
  )?.column;
  const rest = [paidBack ?? -1];
  const paidIn = best('paid in', isWrittenNumber, rest);
  const paidOut = best('paid out', isWrittenNumber, rest);
  const amount = amountSource(best('amount', isWrittenNumber, rest), paidIn, paidOut);
  const currency = held('currency', isCurrencyCode);
  const order = held('order', isIdentifier);
  const note = best('note', () => true, [
    ...columnsOf(amount),
    ...[date, currency, order].filter((column) => column !== undefined),
  ]);
  return { date, amount, note, paidBack, currency, order };
}

/** `Refunded?` with 0 and 1 says whether, not how much. */
function isAnswered(heading: string, column: number, sample: Table): boolean {
  return stateOf(heading) !== undefined && share(sample, column, isAnswer) === 1;
}

function isAnswer(text: string): boolean {
  return yesOrNo(text) !== undefined;
}

interface Candidate {
  readonly column: number;
  readonly rank: number;
  /** 2: it holds what it is called; 1: it is empty; 0: it holds something else. */
  readonly fit: number;
}

/** The columns whose headings name a role, the best first. A heading that names it exactly is believed in any case. */
function candidatesFor(role: Role, headings: TableRow, sample: Table, fits: Fits): Candidate[] {
  return headings
    .flatMap((heading, column): Candidate[] => {
      const rank = rankOf(heading, role);
      if (rank === undefined) return [];
      const held = share(sample, column, fits);
      return [{ column, rank, fit: held === undefined ? 1 : held > 0.5 ? 2 : 0 }];
    })
    .filter(({ rank, fit }) => fit > 0 || rank < INEXACT)
    .toSorted((a, b) => b.fit - a.fit || a.rank - b.rank);
}

function columnsByContent(sample: Table): Columns {
  const columns = Array.from({ length: typicalWidth(sample) }, (_, column) => column);
  const first = (fits: Fits, taken?: number) =>
    columns.find((column) => column !== taken && (share(sample, column, fits) ?? 0) > 0.5);
  const date = first((text) => isDate(text) && !isWrittenNumber(text)) ?? first(isDate);
  const amount =
    first((text) => isWrittenNumber(text) && /\D/.test(text), date) ?? first(isWrittenNumber, date);
  const note = first((text) => !isWrittenNumber(text) && !isDate(text) && !isCurrencyCode(text));
  return {
    date,
    amount: amountSource(amount),
    note,
    paidBack: undefined,
    currency: first(isCurrencyCode),
    order: undefined,
  };
}

function amountSource(column?: number, paidIn?: number, paidOut?: number): AmountSource {
  if (paidIn !== undefined && paidOut !== undefined) return { kind: 'in and out', paidIn, paidOut };
  const single = column ?? paidIn;
  return single === undefined
    ? { kind: 'each row is one' }
    : { kind: 'one column', column: single };
}

/** The columns that an amount is read from. */
export function columnsOf(amount: AmountSource): number[] {
  if (amount.kind === 'one column') return [amount.column];
  return amount.kind === 'in and out' ? [amount.paidIn, amount.paidOut] : [];
}

/** The share of a column's values that fit; `undefined` where it has none. */
function share(sample: Table, column: number, fits: (text: string) => boolean): number | undefined {
  const values = valuesOf(sample, undefined, column);
  if (values.length === 0) return undefined;
  return values.filter((value) => fits(value)).length / values.length;
}
