import { clockOf, momentAt, type OffsetAt } from '../time/clock-time';
import { addDays, dayOf } from '../time/day';
import type { NewEntry } from './entry';
import { DAY, HOUR, type Instant, type Milliseconds, type ZoneOffset } from '../time/instant';
import type { Label } from './label';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import type { OfflinePlace } from '../site/site';

/** Offline time that runs. It becomes the entry of the same id, so that it can become no second one. */
export interface Timer {
  /** A UUID. */
  readonly id: string;
  readonly start: Instant;
  readonly offset: ZoneOffset;
  readonly place: OfflinePlace;
  readonly label: Label;
  /** The next action that it was started for. */
  readonly action?: string;
}

/** From this length on it may have been forgotten: the person is asked when it ended. */
const LONG: Milliseconds = 4 * HOUR;

/**
 * `over a day`: longer than an entry can be. `set back`: the clock shows a time before the start.
 * A clock set forward cannot be told from a long run, and is asked about as one.
 */
export type TimerState = 'running' | 'long' | 'over a day' | 'set back';

export function timerState({ start }: Timer, now: Instant): TimerState {
  if (now < start) return 'set back';
  if (now - start > DAY) return 'over a day';
  return now - start > LONG ? 'long' : 'running';
}

/**
 * What a timer becomes that ended at an instant from its start on, at most a day later. It is never empty: what ends
 * as it begins takes the least time that there is.
 */
export function entryOf({ start, offset, place, label }: Timer, end: Instant): NewEntry {
  return { start, end: Math.max(end, start + 1), offset, place, label };
}

/** Why a time of the clock is not when a timer ended. */
export type EndProblem = 'missing' | 'outside';

/**
 * The first instant after the start at which the clock that it began by showed `time`, as the person remembers it.
 * Refused where that is yet to come.
 */
export function endedAt(
  { start, offset }: Timer,
  time: string,
  now: Instant,
  offsetAt: OffsetAt,
): Parsed<Instant, EndProblem> {
  const first = dayOf({ at: start, offset }, 0);
  const clock = clockOf({ at: start, offset }, offsetAt);
  const moments = [first, addDays(first, 1)].map((day) => momentAt(day, time, 0, clock));
  if (moments.every((moment) => !moment)) return refused('missing');
  const latest = Math.min(now, start + DAY);
  const end = moments.find((moment) => moment && start < moment.at && moment.at <= latest);
  return end ? parsed(end.at) : refused('outside');
}
