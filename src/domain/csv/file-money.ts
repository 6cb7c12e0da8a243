import type { Goal, Rung } from '../plan/goal';
import { aimOf } from '../plan/goal';
import { type Columns, columnsOf } from './columns';
import type { Table } from './table';
import { cellText, valuesOf } from './table';

/** Cents, or a sign or code of a currency beside the figures: no count of anything. */
const MONEY = /\d[.,]\d{2}(?!\d)|\p{Sc}|\b[A-Z]{3}\b/u;

const CODE_IN_HEADING = /\b([A-Z]{3})\b/;

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Whether the amounts of a file are money; and in which currency most of them are, where it says so. */
export interface FileMoney {
  readonly isMoney: boolean;
  readonly currency: string | undefined;
}

export function fileMoney(
  table: Table,
  header: number | undefined,
  { amount, currency }: Columns,
): FileMoney {
  const columns = columnsOf(amount);
  const codes = currency === undefined ? [] : valuesOf(table, header, currency);
  const headings = header === undefined ? [] : (table[header] ?? []);
  const named = columns
    .map((column) => CODE_IN_HEADING.exec(cellText(headings, column))?.[1])
    .find((code) => code !== undefined && CURRENCIES.has(code));
  const values = columns.flatMap((column) => valuesOf(table, header, column));
  const written = values.filter((value) => MONEY.test(value)).length;
  return {
    isMoney: columns.length > 0 && (codes.length > 0 || written > values.length / 2),
    currency: commonest(codes.map((code) => code.toUpperCase())) ?? named,
  };
}

function commonest(codes: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Where the rows of a file belong. */
export interface ImportPlace {
  readonly goal: Goal;
  readonly rung: Rung;
}

/**
 * The goal and the kind of result that a file's rows are proposed for: money goes to a rung in its currency, else to
 * any rung of money, else to the first goal's aim, where each row counts as one.
 * @param goals in their order; at least one is taken
 */
export function placeFor(
  goals: readonly Goal[],
  { isMoney, currency }: FileMoney,
): ImportPlace | undefined {
  const places = goals.flatMap((goal) => goal.ladder.toReversed().map((rung) => ({ goal, rung })));
  const [first] = goals;
  const aim = first && { goal: first, rung: aimOf(first) };
  if (!isMoney) return aim;
  const inMoney = places.filter(({ rung }) => rung.unit.kind === 'money');
  const isSame = ({ rung: { unit } }: ImportPlace) =>
    unit.kind === 'money' && unit.currency.toUpperCase() === currency;
  return inMoney.find(isSame) ?? (currency === undefined ? inMoney[0] : undefined) ?? aim;
}
