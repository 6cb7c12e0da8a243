import { dayInterval, dayOf } from '../time/day';
import {
  DAY,
  HOUR,
  type Instant,
  type Interval,
  type Milliseconds,
  MINUTE,
  type Moment,
  type ZoneOffset,
} from '../time/instant';
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

/** Whether nothing is timed at this instant: also where the clock was set back to before the pause. */
export function isPaused({ end }: Interval, at: Instant): boolean {
  return at < end;
}

/** The same pause, ended at this instant. */
export function resumed({ start, end }: Interval, at: Instant): Interval {
  return { start: Math.min(start, at), end: Math.min(end, at) };
}

/** How long a report may be on its way, and more. */
const REMEMBERED: Milliseconds = DAY;

/** Those of the pauses that `next` leaves behind and that a late report may still be of. */
export function pausesKept(pauses: readonly Interval[], next: Interval): Interval[] {
  return pauses.filter(
    ({ start, end }) => start < end && start !== next.start && end > next.start - REMEMBERED,
  );
}

/**
 * What counts of a segment: nothing from the first pause on that it meets. A page that was looked at all the while may hear late of
 * the pause and of its end; it is told to begin anew when timing goes on.
 */
export function outsidePauses(segment: Segment, pauses: readonly Interval[]): Segment | undefined {
  return pauses.reduce<Segment | undefined>(
    (counted, pause) => counted && outsidePause(counted, pause),
    segment,
  );
}

function outsidePause(segment: Segment, pause: Interval): Segment | undefined {
  if (segment.end <= pause.start || pause.end <= segment.start) return segment;
  if (pause.start <= segment.start) return undefined;
  return { ...segment, end: pause.start, ended: 'paused' };
}
