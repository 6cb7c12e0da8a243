import { dateFormat } from '../foundation/formats';
import {
  HOUR,
  type Instant,
  type Milliseconds,
  MINUTE,
  type Moment,
  type ZoneOffset,
} from '../time/instant';
import type { Words } from '../foundation/words';

/** The time of day that the person's clock showed: `15:24`, or `3:24 PM`, which never breaks inside. */
export function clockText(at: Instant, offset: ZoneOffset, { locale }: Words): string {
  return dateFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  })
    .format(at + offset * MINUTE)
    .replaceAll(/\s/gu, '\u00a0');
}

/** From this far away on the time of day alone would leave one in doubt. */
const FAR: Milliseconds = 12 * HOUR;

/** A time to come: `14:30`, or `Monday 04:00` where it is far away. */
export function comingText({ at, offset }: Moment, now: Instant, words: Words): string {
  const time = clockText(at, offset, words);
  if (at - now < FAR) return time;
  const weekday = dateFormat(words.language, { weekday: 'long', timeZone: 'UTC' });
  return words.text('day_and_time', weekday.format(at + offset * MINUTE), time);
}
