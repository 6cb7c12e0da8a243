import { dayInterval } from '../day';
import { HOUR, type Instant, type Milliseconds, type ZoneOffset } from '../instant';
import type { Credit, Result } from '../result';
import type { CsvRecord } from './reading';

/** What a file says of a result, before the store adds goal, rung and id. */
export type ImportedResult = Pick<Result, 'at' | 'offset' | 'amount' | 'credit' | 'dayOnly'> & {
  readonly note?: string;
};

/** Makes a result of a record. A file names days, not hours: the result stands in the middle of its day. */
export function resultFrom(
  { day, amount, note }: CsvRecord,
  credit: Credit,
  dayStart: Milliseconds,
  offsetAt: (at: Instant) => ZoneOffset,
): ImportedResult {
  const middle = (offset: ZoneOffset) => dayInterval(day, offset, dayStart).start + 12 * HOUR;
  const offset = offsetAt(middle(0));
  return { at: middle(offset), offset, amount, credit, dayOnly: true, ...(note && { note }) };
}
