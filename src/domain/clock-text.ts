import { type Instant, MINUTE, type Moment, type ZoneOffset } from './instant';
import type { Words } from './words';

/** The time of day that the person's clock showed: `15:24`. */
export function clockText(at: Instant, offset: ZoneOffset, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(at + offset * MINUTE);
}

/** A time to come: `14:30`, or `Monday 04:00` where it is not of the same date as `now`. */
export function comingText({ at, offset }: Moment, now: Moment, words: Words): string {
  const time = clockText(at, offset, words);
  if (dateOf({ at, offset }) === dateOf(now)) return time;
  const weekday = new Intl.DateTimeFormat(words.language, { weekday: 'long', timeZone: 'UTC' });
  return words.text('day_and_time', weekday.format(at + offset * MINUTE), time);
}

function dateOf({ at, offset }: Moment): string {
  return new Date(at + offset * MINUTE).toISOString().slice(0, 10);
}
