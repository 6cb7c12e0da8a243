import type { Day } from '../time/day';
import type { Role } from './column-words';
import { type AmountSource, columnCount, type Columns, guessColumns } from './columns';
import type { DateOrder } from './date-order';
import type { DecimalMark } from './decimal-mark';
import type { Guess } from './guess';
import { fileMoney } from './file-money';
import { guessHeader } from './header';
import { guessMeanings, type Meanings } from './row-meaning';
import { type Formats, guessFormats, type TableReading, readRecords } from './reading';
import type { Table } from './table';

export type { Role } from './column-words';

/** How a person says that a file is to be read; at first, what was guessed. */
export interface Mapping {
  /** Index of the row with the headings. */
  readonly header: number | undefined;
  /** What each column holds, by index; a column without a role is passed over. */
  readonly roles: ReadonlyMap<number, Role>;
  /** Columns whose words say which of their rows count. */
  readonly meanings: Meanings;
  /** Answers to what the file does not tell. */
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}

/** What came of a mapping. */
export interface Understanding {
  readonly columns: Columns;
  /** How many columns there are to be given a role. */
  readonly width: number;
  /** How dates and numbers are written; an ambiguous one is asked about. */
  readonly formats: { readonly [Key in keyof Formats]: Guess<Formats[Key]> };
  /** `undefined` until there is a column of dates and every question is answered. */
  readonly reading: TableReading | undefined;
  /** Whether amounts of money stand in the notes, since results of this kind are counted. */
  readonly isNoted: boolean;
}

const POINT: Guess<DecimalMark> = { kind: 'certain', value: 'point' };

/** Of these only one way to tell the amount can hold. */
const AMOUNTS: ReadonlySet<Role> = new Set(['amount', 'paid in', 'paid out']);

export function guessMapping(table: Table, header = guessHeader(table)): Mapping {
  const roles = rolesOf(guessColumns(table, header));
  return { header, roles, meanings: guessMeanings(table, header, roles) };
}

/** Gives a column a role, which it takes from any other; `undefined` takes its own away. */
export function withRole(mapping: Mapping, column: number, role: Role | undefined): Mapping {
  const kept = [...mapping.roles].filter(
    ([other, its]) => other !== column && (!role || !isExcluded(its, role)),
  );
  const { header } = mapping;
  const meanings = new Map([...mapping.meanings].filter(([other]) => !role || other !== column));
  return { header, roles: new Map(role ? [...kept, [column, role]] : kept), meanings };
}

/**
 * Reads a file as far as the mapping goes.
 * @param today the day of the calendar
 * @param currency the goal's, where it is money
 * @param isCounted whether results are counted: amounts of money then stand in the note, and each row is one
 */
export function understand(
  table: Table,
  mapping: Mapping,
  today: Day,
  currency?: string,
  isCounted = false,
): Understanding {
  const { header } = mapping;
  const columns = columnsFrom(mapping.roles);
  const isNoted = isCounted && fileMoney(table, header, columns).isMoney;
  const guessed = guessFormats(table, header, columns);
  // Whether money came in is told with any mark.
  const isMarkOpen = guessed.decimalMark.kind === 'ambiguous' && isNoted;
  const formats = isMarkOpen ? { ...guessed, decimalMark: POINT } : guessed;
  const dateOrder = settled(formats.dateOrder, mapping.dateOrder);
  const decimalMark = settled(formats.decimalMark, mapping.decimalMark);
  const width = columnCount(table, header);
  const { date } = columns;
  const isSettled = date !== undefined && dateOrder !== undefined && decimalMark !== undefined;
  const reading = isSettled
    ? readRecords(table, {
        header,
        columns: { ...columns, date },
        dateOrder,
        decimalMark,
        meanings: mapping.meanings,
        isNoted,
        today,
        currency,
      })
    : undefined;
  return { columns, width, formats, reading, isNoted };
}

function settled<Way>(guess: Guess<Way>, answer: Way | undefined): Way | undefined {
  if (guess.kind === 'certain') return guess.value;
  return answer !== undefined && guess.choices.includes(answer) ? answer : undefined;
}

/** Two columns may be paid in and paid out; else each role is one column's, and so is the amount. */
function isExcluded(other: Role, role: Role): boolean {
  const bothAmounts = AMOUNTS.has(other) && AMOUNTS.has(role);
  return other === role || (bothAmounts && (other === 'amount' || role === 'amount'));
}

function rolesOf({ date, amount, note, paidBack, currency, order }: Columns): Map<number, Role> {
  const roles: [number | undefined, Role][] = [
    [order, 'order'],
    [note, 'note'],
    [currency, 'currency'],
    [paidBack, 'paid back'],
    ...amountRoles(amount),
    [date, 'date'],
  ];
  return new Map(
    roles.flatMap(([column, role]): [number, Role][] =>
      column === undefined ? [] : [[column, role]],
    ),
  );
}

function amountRoles(amount: AmountSource): [number, Role][] {
  if (amount.kind === 'one column') return [[amount.column, 'amount']];
  if (amount.kind === 'each row is one') return [];
  return [
    [amount.paidIn, 'paid in'],
    [amount.paidOut, 'paid out'],
  ];
}

/** The columns that have been given a role. */
export function columnsFrom(roles: ReadonlyMap<number, Role>): Columns {
  const columnOf = (role: Role) => [...roles].find(([, its]) => its === role)?.[0];
  const [paidIn, paidOut] = [columnOf('paid in'), columnOf('paid out')];
  const single = columnOf('amount') ?? paidIn ?? paidOut;
  const amount: AmountSource =
    paidIn !== undefined && paidOut !== undefined
      ? { kind: 'in and out', paidIn, paidOut }
      : single === undefined
        ? { kind: 'each row is one' }
        : { kind: 'one column', column: single };
  return {
    date: columnOf('date'),
    amount,
    note: columnOf('note'),
    paidBack: columnOf('paid back'),
    currency: columnOf('currency'),
    order: columnOf('order'),
  };
}
