import { GREATEST_AMOUNT } from '../amount/amount';
import type { Day } from '../time/day';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import { columnCount, columnsOf, type AmountSource, type Columns } from './columns';
import { type DateOrder, guessDateOrder, readDate } from './date-order';
import { type DecimalMark, guessDecimalMark, readNumber } from './decimal-mark';
import type { Guess } from './guess';
import { meaningReader, type Meanings, type Said } from './row-meaning';
import {
  bodyOf,
  type CellPlace,
  cellText,
  filledWidth,
  firstBodyRow,
  isBlank,
  type TableRow,
  type Table,
  valuesOf,
} from './table';

/** What a row of a file says. Negative amounts are refunds or payments out: the caller decides about them. */
export interface CsvRecord {
  /** The row in the file; the first is 1. */
  readonly row: number;
  readonly day: Day;
  readonly amount: number;
  readonly note: string;
  /** Takes back a payment that stands in another row, so that it belongs to the results. */
  readonly isRefund?: true;
}

/** Why a row was not read. */
export type RowProblem =
  | 'date missing'
  | 'date unreadable'
  | 'date in the future'
  | 'amount missing'
  | 'amount unreadable'
  | 'amount zero'
  | 'amount too large'
  | 'amount in another currency'
  /** Both the column for payments in and that for payments out are filled. */
  | 'amount twice'
  /** A delimiter within a text that is not quoted moves all cells behind it. */
  | 'too many cells';

/** A row that was not read, and the cell that is at fault. */
export interface RowFault extends CellPlace {
  readonly problem: RowProblem;
}

/** Why a row is no result, though it can be read; or what it is of beside the others. */
export type LeftOut =
  /** A word of a column says so. */
  | { readonly row: number; readonly why: 'word'; readonly column: number; readonly word: string }
  | {
      readonly row: number;
      readonly why: 'currency';
      readonly currency: string;
      readonly amount: number;
    }
  /** All of it was paid back, or a word says so and nothing how much. */
  | { readonly row: number; readonly why: 'paid back' }
  /** Money that went out, where what is counted comes in. */
  | { readonly row: number; readonly why: 'paid out' }
  /** A dash stands for the amount. */
  | { readonly row: number; readonly why: 'no amount' }
  /** A further line of the order above, without an amount of its own. */
  | { readonly row: number; readonly why: 'order line' }
  /** A sum, or words below the table. */
  | { readonly row: number; readonly why: 'no row' };

/** How dates and numbers of a file are written. */
export interface Formats {
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
}

/** All that has to be settled before rows can be read. */
export interface ReadingPlan extends Formats {
  /** Index of the row with the headings. */
  readonly header: number | undefined;
  readonly columns: Columns & { readonly date: number };
  readonly meanings: Meanings;
  /** Whether results are counted: amounts of money stand in the notes, and each that came in counts as one. */
  readonly isNoted?: boolean;
  /** Results lie in the past: the day of the calendar, as files name days, whenever the person's day begins. */
  readonly today: Day;
  /** That of the goal, where it is money. None is converted into another. */
  readonly currency?: string | undefined;
}

/** Each row of a file is in exactly one of these, but for the header, what stands above it, and empty rows. */
export interface TableReading {
  readonly records: readonly CsvRecord[];
  readonly leftOut: readonly LeftOut[];
  /** If there are any, nothing is to be imported before the person left these rows out. */
  readonly faults: readonly RowFault[];
}

/** How the dates and numbers of the chosen columns are written; what is ambiguous is for the person to answer. */
export function guessFormats(
  table: Table,
  header: number | undefined,
  { date, amount }: Columns,
): { readonly [Key in keyof Formats]: Guess<Formats[Key]> } {
  const values = (column: number) => valuesOf(table, header, column);
  return {
    dateOrder: guessDateOrder(date === undefined ? [] : values(date)),
    decimalMark: guessDecimalMark(columnsOf(amount).flatMap(values)),
  };
}

/** Reads all rows below the header. */
export function readRecords(table: Table, plan: ReadingPlan): TableReading {
  const width = columnCount(table, plan.header);
  const records: CsvRecord[] = [];
  const leftOut: LeftOut[] = [];
  const faults: RowFault[] = [];
  const end = endOfRows(table, width, plan);
  const saidBy = meaningReader(plan.meanings);
  const hasRefunds = bodyOf(table, plan.header).some((row) => isRefund(row, saidBy(row), plan));
  let above: TableRow = [];
  for (let index = firstBodyRow(plan.header); index < table.length; index++) {
    const row = table[index] ?? [];
    if (isBlank(row)) continue;
    const said = saidBy(row);
    const reason = index < end ? reasonOf(row, index + 1, above, said, plan) : noRow(index + 1);
    const read = reason ? undefined : readRow(row, index + 1, width, said, plan);
    if (reason) leftOut.push(reason);
    else if (!read?.ok) faults.push(...(read ? [read.problem] : []));
    else {
      const aside = asideOf(row, read.value, said, plan, hasRefunds);
      if (aside) leftOut.push(aside);
      else records.push(resultOf(row, read.value, said, plan));
    }
    above = row;
  }
  return { records, leftOut, faults };
}

function noRow(row: number): LeftOut {
  return { row, why: 'no row' };
}

/** Behind the last row with a date stand sums and notes: fewer cells than a row has. */
function endOfRows(
  table: Table,
  width: number,
  { columns, dateOrder, header }: ReadingPlan,
): number {
  let end = table.length;
  while (end > firstBodyRow(header)) {
    const row = table[end - 1] ?? [];
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const isRow = readDate(cellText(row, columns.date), dateOrder) !== undefined;
    if (isRow || filled > width / 2) return end;
    end -= 1;
  }
  return table.length;
}

/** Why a row is left out before its cells are read. */
function reasonOf(
  row: TableRow,
  number: number,
  above: TableRow,
  { meaning, column, word = '' }: Said,
  { columns }: ReadingPlan,
): LeftOut | undefined {
  const { order = -1, amount } = columns;
  const cells = columnsOf(amount).map((index) => cellText(row, index));
  const isOfOrder = cellText(row, order) !== '' && cellText(row, order) === cellText(above, order);
  if (isOfOrder && cells.length > 0 && cells.every((text) => text === ''))
    return { row: number, why: 'order line' };
  // Where each row is one, there is no amount that could go out.
  const isOut = meaning === 'left out' || (meaning === 'paid out' && cells.length === 0);
  if (isOut && column !== undefined) return { row: number, why: 'word', column: column + 1, word };
  return isDashed(cells) ? { row: number, why: 'no amount' } : undefined;
}

function isDashed(cells: readonly string[]): boolean {
  return cells.some(isDash) && cells.every((text) => text === '' || isDash(text));
}

/** Stands for an amount that is not there. */
function isDash(text: string): boolean {
  return /^[-\u2010-\u2015]+$/.test(text);
}

/** A row of its own that takes back what stands in another. */
function isRefund(cells: TableRow, { meaning }: Said, plan: ReadingPlan): boolean {
  if (meaning !== 'paid back') return false;
  const amount = readAmount(cells, plan.columns.amount, plan);
  return amount.ok && amount.value < 0;
}

/**
 * Why a row that was read stands beside the others: another currency, or nothing is left of it.
 * @param hasRefunds whether what was paid back stands in rows of its own
 */
function asideOf(
  cells: TableRow,
  { row, amount }: CsvRecord,
  { meaning }: Said,
  plan: ReadingPlan,
  hasRefunds: boolean,
): LeftOut | undefined {
  if (amount === 0) return { row, why: 'paid back' };
  const currency = otherCurrency(cells, plan);
  if (currency !== undefined) return { row, why: 'currency', currency, amount };
  if (amount < 0) return plan.isNoted ? { row, why: 'paid out' } : undefined;
  if (meaning !== 'paid back') return undefined;
  const isToldElsewhere = (hasRefunds && !plan.isNoted) || backOf(cells, plan) !== 0;
  return isToldElsewhere ? undefined : { row, why: 'paid back' };
}

/** The code of a row's currency, where it is not the one that is wanted. */
function otherCurrency(cells: TableRow, { columns, currency }: ReadingPlan): string | undefined {
  if (columns.currency === undefined || currency === undefined) return undefined;
  const code = cellText(cells, columns.currency).toUpperCase();
  return code === '' || code === currency.toUpperCase() ? undefined : code;
}

/** What is recorded of a row: the amount, or where results are counted one, and the amount in the note. */
function resultOf(cells: TableRow, record: CsvRecord, said: Said, plan: ReadingPlan): CsvRecord {
  if (plan.isNoted)
    return {
      ...record,
      amount: 1,
      note: textOf(cells, columnsOf(plan.columns.amount), record.note),
    };
  return isRefund(cells, said, plan) ? { ...record, isRefund: true } : record;
}

function textOf(cells: TableRow, columns: readonly number[], before = ''): string {
  const texts = columns.map((column) => cellText(cells, column).replaceAll(/\s+/g, ' '));
  return [before, ...texts].filter(Boolean).join(' \u00B7 ');
}

/** Whether a record takes something away: a refund, or a payment out. */
export function isNegative({ amount }: CsvRecord): boolean {
  return amount < 0;
}

type CellProblem = Omit<RowFault, 'row'>;

function readRow(
  cells: TableRow,
  row: number,
  width: number,
  said: Said,
  plan: ReadingPlan,
): Parsed<CsvRecord, RowFault> {
  const { date, amount: source, note } = plan.columns;
  if (filledWidth(cells) > width)
    return refused({ row, column: width + 1, problem: 'too many cells' });
  const day = readDay(cellText(cells, date), plan);
  if (!day.ok) return refused({ row, column: date + 1, problem: day.problem });
  const amount = readAmount(cells, source, plan);
  if (!amount.ok) return refused({ row, ...amount.problem });
  const net = netOf(amount.value, cells, said, plan);
  if (!net.ok) return refused({ row, ...net.problem });
  const text = note === undefined ? '' : textOf(cells, [note]);
  return parsed({ row, day: day.value, amount: net.value, note: text });
}

/** How much of a row's amount was paid back, where a column says so. */
function backOf(cells: TableRow, plan: ReadingPlan): number {
  const { paidBack } = plan.columns;
  const back = paidBack === undefined ? undefined : readFilled(cells, paidBack, plan);
  return back?.ok ? (back.value ?? 0) : 0;
}

/** An amount without what was paid back of it, and below zero where a word says that it was paid out. */
function netOf(
  amount: number,
  cells: TableRow,
  { meaning }: Said,
  plan: ReadingPlan,
): Parsed<number, CellProblem> {
  const { paidBack } = plan.columns;
  const signed = meaning === 'paid out' ? -Math.abs(amount) : amount;
  if (paidBack === undefined) return parsed(signed);
  const back = readFilled(cells, paidBack, plan);
  if (!back.ok) return back;
  // To the third digit behind the point, since binary fractions leave a rest.
  return parsed(Math.round((signed - Math.abs(back.value ?? 0)) * 1000) / 1000);
}

function readDay(text: string, { dateOrder, today }: ReadingPlan): Parsed<Day, RowProblem> {
  if (text === '') return refused('date missing');
  const day = readDate(text, dateOrder);
  if (day === undefined) return refused('date unreadable');
  return day > today ? refused('date in the future') : parsed(day);
}

function readAmount(
  cells: TableRow,
  source: AmountSource,
  plan: ReadingPlan,
): Parsed<number, CellProblem> {
  if (source.kind === 'each row is one') return parsed(1);
  if (source.kind === 'one column')
    return readAmountCell(cellText(cells, source.column), source.column, plan);
  const { paidIn, paidOut } = source;
  const amountIn = readFilled(cells, paidIn, plan);
  if (!amountIn.ok) return amountIn;
  const amountOut = readFilled(cells, paidOut, plan);
  if (!amountOut.ok) return amountOut;
  const problem = sideProblem(amountIn.value, amountOut.value);
  if (problem) return refused({ column: paidIn + 1, problem });
  return parsed((amountIn.value ?? 0) - Math.abs(amountOut.value ?? 0));
}

/** `undefined` for a cell that is empty or says 0: the other side is filled. */
function readFilled(
  cells: TableRow,
  column: number,
  plan: ReadingPlan,
): Parsed<number | undefined, CellProblem> {
  const text = cellText(cells, column);
  if (text === '' || isDash(text) || readNumber(text, plan.decimalMark) === 0)
    return parsed(undefined);
  return readAmountCell(text, column, plan);
}

function sideProblem(paidIn?: number, paidOut?: number): RowProblem | undefined {
  if (paidIn !== undefined && paidOut !== undefined) return 'amount twice';
  return paidIn === undefined && paidOut === undefined ? 'amount missing' : undefined;
}

function readAmountCell(
  text: string,
  index: number,
  plan: ReadingPlan,
): Parsed<number, CellProblem> {
  const value = readNumber(text, plan.decimalMark, plan.currency);
  const problem = amountProblem(text, value, plan);
  if (value !== undefined && !problem) return parsed(value);
  return refused({ column: index + 1, problem: problem ?? 'amount unreadable' });
}

function amountProblem(
  text: string,
  value: number | undefined,
  { decimalMark }: ReadingPlan,
): RowProblem | undefined {
  if (text === '') return 'amount missing';
  if (value === undefined)
    return readNumber(text, decimalMark) === undefined
      ? 'amount unreadable'
      : 'amount in another currency';
  if (value === 0) return 'amount zero';
  return Math.abs(value) > GREATEST_AMOUNT ? 'amount too large' : undefined;
}
