import { clockText } from '../../domain/text/clock-text';
import type { Day } from '../../domain/time/day';
import { dateFormat } from '../../domain/foundation/formats';
import { DAY, type Interval, type ZoneOffset } from '../../domain/time/instant';
import type { Weekday } from '../../domain/time/period';
import type { Span } from '../../domain/time/span';
import type { Words } from '../../domain/foundation/words';

/** `15:24 to 15:43`, and `3:24 to 3:43 PM`: what ends both times is said once. */
export function rangeText({ start, end }: Interval, offset: ZoneOffset, words: Words): string {
  const [from, to] = [clockText(start, offset, words), clockText(end, offset, words)];
  if (from === to) return from;
  const half = /\s\D+$/u.exec(to)?.[0] ?? '';
  const shared = half !== '' && from.endsWith(half);
  return words.text('time_range', shared ? from.slice(0, -half.length) : from, to);
}

/** `Sunday, 22 November`; the year only where it is not that of `today`. */
export function dayText(day: Day, today: Day, { language }: Words): string {
  return dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...otherYear(day, today),
  }).format(Date.parse(day));
}

/** `31 December`. */
export function dateText(day: Day, today: Day, { language }: Words): string {
  return dateFormat(language, {
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
  return dateFormat(language, { weekday: style, timeZone: 'UTC' }).format(day);
}

/** `16 – 22 November`, `November 2026`, `quarter 4 of 2026`, `2026`. */
export function spanText(span: Span, today: Day, words: Words): string {
  const { kind, first, last } = span;
  const year = first.slice(0, 4);
  if (kind === 'year') return year;
  if (kind === 'quarter') return words.text('quarter_name', Math.ceil(monthOf(first) / 3), year);
  if (kind === 'month') return monthText(first, words);
  return dateFormat(words.language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...otherYear(first, today),
    ...otherYear(last, today),
  }).formatRange(Date.parse(first), Date.parse(last));
}

/** `November 2026`. @param day any of the month's */
export function monthText(day: Day, { language }: Words): string {
  return dateFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));
}

/** `Nov`. @param day any of the month's */
export function shortMonthText(day: Day, { language }: Words): string {
  return dateFormat(language, { month: 'short', timeZone: 'UTC' }).format(Date.parse(day));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

function otherYear(day: Day, today: Day): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}
