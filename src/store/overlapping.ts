import type { Table } from 'dexie';
import { DAY, type Interval } from '../domain/time/instant';

/**
 * The rows that overlap an interval, in order of their ends.
 * @param table of rows no longer than a day, so that those that overlap end within a day of the interval; by `end`
 */
export async function overlapping<Row extends Interval>(
  table: Table<Row, string>,
  { start, end }: Interval,
): Promise<Row[]> {
  // Read as one, since a cursor with a filter takes a step for each row.
  const near = await table
    .where('end')
    .between(start, end + DAY, false, true)
    .toArray();
  return near.filter((row) => row.start < end);
}
