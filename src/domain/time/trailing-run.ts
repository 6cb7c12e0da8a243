import type { Instant, Interval, Milliseconds } from './instant';

/**
 * The last of those intervals that follow each other with gaps of at most `gap`, up to now: a visit or a session that
 * still goes on. Empty where the last ended longer ago than that.
 */
export function trailingRun<Row extends Interval>(
  rows: readonly Row[],
  gap: Milliseconds,
  now: Instant,
): Row[] {
  const newestFirst = rows.filter(({ start }) => start <= now).toSorted((a, b) => b.end - a.end);
  const run: Row[] = [];
  let next = now;
  for (const row of newestFirst) {
    if (next - row.end > gap) break;
    run.push(row);
    next = Math.min(next, row.start);
  }
  return run.toReversed();
}
