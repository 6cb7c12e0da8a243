import type { Stamp } from '../row/stamp';

/** A row of any table, as far as merging needs it. */
export interface MergedRow {
  readonly id: string;
  /** Of rows that the person edits. */
  readonly stamp?: Stamp;
  /** Of segments. */
  readonly end?: number;
  readonly until?: number;
}

/**
 * Which of two versions of a row holds, whichever store it comes from: the one edited last; of a segment the one that
 * was reported longest and, of those, the one that later segments have cut shortest. Two versions of one rank are told
 * apart by their text, so that every store decides alike: merging is commutative, associative and idempotent.
 */
export function newerRow<Row extends MergedRow>(one: Row, other: Row): Row {
  return rankedBefore(one, other) ? other : one;
}

function rankedBefore(one: MergedRow, other: MergedRow): boolean {
  const [a, b] = [rankOf(one), rankOf(other)];
  const index = a.findIndex((part, place) => part !== b[place]);
  const [left, right] = [a[index], b[index]];
  return left !== undefined && right !== undefined && left < right;
}

function rankOf(row: MergedRow): (string | number)[] {
  const { stamp = '', end = 0, until = end } = row;
  return [stamp, until, -end, textOf(row)];
}

function textOf(row: MergedRow): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
