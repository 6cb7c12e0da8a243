import { type Day, dayInterval } from './day';
import { DAY, HOUR, type Instant, type Milliseconds, MINUTE, type ZoneOffset } from './instant';

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
