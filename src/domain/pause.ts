import { dayInterval, dayOf } from './day';
import {
  HOUR,
  type Instant,
  type Interval,
  type Milliseconds,
  MINUTE,
  type Moment,
  type ZoneOffset,
} from './instant';
import type { Segment } from './segment';

/** No pause was ever made. A pause that is over stays known, for reports that come late. */
export const NO_PAUSE: Interval = { start: 0, end: 0 };

export const PAUSE_LENGTHS = ['quarter', 'hour', 'tomorrow'] as const;
/** A quarter of an hour, an hour, or until the person's next day begins. */
export type PauseLength = (typeof PAUSE_LENGTHS)[number];

/** A pause of all timing that begins now. */
export function pauseFrom(
  now: Moment,
  length: PauseLength,
  dayStart: Milliseconds,
  offsetAt: (at: Instant) => ZoneOffset,
): Interval {
  const end = {
    quarter: now.at + 15 * MINUTE,
    hour: now.at + HOUR,
    tomorrow: nextDayStart(now, dayStart, offsetAt),
  };
  return { start: now.at, end: end[length] };
}

/** By the offset of then: the clocks may change in the night. */
function nextDayStart(
  now: Moment,
  dayStart: Milliseconds,
  offsetAt: (at: Instant) => ZoneOffset,
): Instant {
  const today = dayOf(now, dayStart);
  const { end } = dayInterval(today, now.offset, dayStart);
  return dayInterval(today, offsetAt(end), dayStart).end;
}

/** Whether nothing is timed at this instant. */
export function isPaused({ start, end }: Interval, at: Instant): boolean {
  return start <= at && at < end;
}

/** The same pause, ended at this instant. */
export function resumed({ start, end }: Interval, at: Instant): Interval {
  return { start, end: Math.min(end, Math.max(start, at)) };
}

/**
 * What counts of a segment: nothing from the pause on. A page that was looked at all the while may hear late of
 * the pause and of its end; it is told to begin anew when timing goes on.
 */
export function outsidePause(segment: Segment, pause: Interval): Segment | undefined {
  if (segment.end <= pause.start || pause.end <= segment.start) return segment;
  if (pause.start <= segment.start) return undefined;
  return { ...segment, end: pause.start, ended: 'paused' };
}
