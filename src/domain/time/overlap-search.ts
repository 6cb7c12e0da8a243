import type { Interval } from './instant';

/**
 * Those that overlap an interval, found by halving: many questions to many rows.
 * @param rows in order of time, none over another, as the clock makes them
 */
export function overlappingIn<Row extends Interval>(
  { start, end }: Interval,
  rows: readonly Row[],
): Row[] {
  const first = firstEndingAfter(start, rows);
  const found: Row[] = [];
  for (let index = first; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row || row.start >= end) break;
    found.push(row);
  }
  return found;
}

function firstEndingAfter(at: number, rows: readonly Interval[]): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rows[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
