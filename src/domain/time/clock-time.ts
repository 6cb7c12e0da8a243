import { type Day, dayInterval } from './day';
import {
  DAY,
  HOUR,
  type Instant,
  type Milliseconds,
  MINUTE,
  type Moment,
  type ZoneOffset,
} from './instant';

/** The offset that the person's clock has at an instant. */
export type OffsetAt = (at: Instant) => ZoneOffset;

/**
 * The clock that a row is shown and read by: the person's, or, where it was lived in another zone, one that stands at
 * its own offset.
 */
export function clockOf({ at, offset }: Moment, offsetAt: OffsetAt): OffsetAt {
  return offsetAt(at) === offset ? offsetAt : () => offset;
}

/**
 * The instant of `day` at which a clock at `offset` shows `time` (`14:30`), or `undefined` if it is no time.
 * Hours before the day start belong to the night at the day's end.
 */
export function instantAt(
  day: Day,
  time: string,
  offset: ZoneOffset,
  dayStart: Milliseconds,
): Instant | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) return undefined;
  const sinceMidnight = Number(match[1]) * HOUR + Number(match[2]) * MINUTE;
  const { start } = dayInterval(day, offset, dayStart);
  return start + ((sinceMidnight - dayStart + DAY) % DAY);
}

/**
 * The first moment of `day` at which the person's clock showed `time`. Where the clock was set forward over it,
 * the moment at which it would have been shown; its offset is then that of an hour later.
 */
export function momentAt(
  day: Day,
  time: string,
  dayStart: Milliseconds,
  offsetAt: OffsetAt,
): Moment | undefined {
  const roughly = instantAt(day, time, 0, dayStart);
  if (roughly === undefined) return undefined;
  const offsets = [offsetAt(roughly - DAY), offsetAt(roughly + DAY)];
  const instants = offsets.map((offset) => roughly - offset * MINUTE);
  const shown = instants.filter((at) => at + offsetAt(at) * MINUTE === roughly);
  const at = Math.min(...(shown.length > 0 ? shown : instants.slice(0, 1)));
  return { at, offset: offsetAt(at) };
}
