/** A point in time: milliseconds since the Unix epoch, UTC. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Milliseconds = number;

/** Minutes to add to UTC to get the local time that the person's clock showed (Berlin in winter: 60). */
export type ZoneOffset = number;

/** An instant together with the local time in which it was lived; days are told from it, never from a zone name. */
export interface Moment {
  readonly at: Instant;
  readonly offset: ZoneOffset;
}

/** A half-open stretch of time `[start, end)`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

export const SECOND: Milliseconds = 1000;
export const MINUTE: Milliseconds = 60 * SECOND;
export const HOUR: Milliseconds = 60 * MINUTE;
export const DAY: Milliseconds = 24 * HOUR;

/** The length of an interval. */
export function lengthOf(interval: Interval): Milliseconds {
  return interval.end - interval.start;
}

/** Whether two intervals share any time. */
export function meet(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end && a.start < a.end && b.start < b.end;
}

/** The part that two intervals share, or `undefined` where they do not meet. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}
