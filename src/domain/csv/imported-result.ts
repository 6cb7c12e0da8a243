import { dayInterval } from '../time/day';
import { HOUR, type Instant, type Milliseconds, type ZoneOffset } from '../time/instant';
import type { Credit, Result } from '../plan/result';
import type { CsvRecord } from './reading';

/** What a file says of a result, before the store adds goal, rung and id. */
export type ImportedResult = Pick<Result, 'at' | 'offset' | 'amount' | 'credit' | 'dayOnly'> & {
  readonly note?: string;
};

/** The person's clock. */
export interface ImportClock {
  readonly now: Instant;
  readonly offsetAt: (at: Instant) => ZoneOffset;
}

/**
 * Makes a result of a record. A file names days, not hours: the result stands in the middle of its day, and one of
 * today no later than now.
 */
export function resultFrom(
  { day, amount, note }: CsvRecord,
  credit: Credit,
  dayStart: Milliseconds,
  { now, offsetAt }: ImportClock,
): ImportedResult {
  const startOf = (offset: ZoneOffset) => dayInterval(day, offset, dayStart).start;
  const offset = offsetAt(startOf(0) + 12 * HOUR);
  const start = startOf(offset);
  const at = Math.min(start + 12 * HOUR, Math.max(start, now));
  return { at, offset, amount, credit, dayOnly: true, ...(note && { note }) };
}
