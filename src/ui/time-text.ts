import { clockText } from '../domain/clock-text';
import type { Day } from '../domain/day';
import { DAY, type Interval, type ZoneOffset } from '../domain/instant';
import type { Weekday } from '../domain/period';
import type { Words } from '../domain/words';

/** `15:24 to 15:43`. */
export function rangeText({ start, end }: Interval, offset: ZoneOffset, words: Words): string {
  const [from, to] = [clockText(start, offset, words), clockText(end, offset, words)];
  return from === to ? from : words.text('time_range', from, to);
}

/** `Sunday, 22 November`; the year only where it is not that of `today`. */
export function dayText(day: Day, today: Day, { language }: Words): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...otherYear(day, today),
  }).format(Date.parse(day));
}

/** `31 December`. */
export function dateText(day: Day, today: Day, { language }: Words): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...otherYear(day, today),
  }).format(Date.parse(day));
}

/** `Monday`, or `Mon`. */
export function weekdayText(
  weekday: Weekday,
  { language }: Words,
  style: 'long' | 'short' = 'long',
): string {
  // 5 January 1970 was a Monday.
  const day = (4 + weekday - 1) * DAY;
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(day);
}

function otherYear(day: Day, today: Day): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}
