import { useRef } from 'preact/hooks';
import { useOpenForms } from './forms';

interface KeptRows<Row> {
  readonly rows: readonly Row[];
  /** Whether a row is there for its form alone. */
  readonly isGone: (row: Row) => boolean;
}

/**
 * The rows of a list, and behind them those that were taken off it while a form of theirs is open: what is typed there
 * stays.
 * @param formsOf how the names of the forms of a row begin
 */
export function useKeptRows<Row>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  formsOf: (row: Row) => string,
): KeptRows<Row> {
  const open = useOpenForms();
  const seen = useRef<readonly Row[]>([]);
  const there = new Set(rows.map(idOf));
  const gone = seen.current.filter(
    (row) => !there.has(idOf(row)) && open.some((name) => name.startsWith(formsOf(row))),
  );
  seen.current = [...rows, ...gone];
  return { rows: seen.current, isGone: (row) => !there.has(idOf(row)) };
}
