import { addDays, type Day, type Days, daysBetween } from './day';
import type { Milliseconds } from './instant';

/** A weekday by its ISO 8601 number: Monday is 1, Sunday 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day with which weeks begin until the person sets another: Monday, as in ISO 8601. */
export const DEFAULT_WEEK_START: Weekday = 1;

/** When the person's days and weeks begin. */
export interface Calendar {
  /** Local time since midnight. */
  readonly dayStart: Milliseconds;
  readonly weekStart: Weekday;
}

export type PeriodKind = 'week' | 'month' | 'quarter' | 'year';

/** A stretch of whole days of the calendar, first and last included. */
export interface Period extends Days {
  readonly kind: PeriodKind;
}

/** How many months a period lasts; a week is none of months. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** In the order of `Date.getUTCDay`. */
const FROM_SUNDAY = weekdaysFrom(7);

/** The week, month, quarter or year that holds `day`. */
export function periodOf(kind: PeriodKind, day: Day, weekStart: Weekday): Period {
  if (kind !== 'week') return monthsOf(kind, day);
  const first = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
  return { kind, first, last: addDays(first, 6) };
}

/** The period of the same kind that ends the day before this one begins. */
export function periodBefore({ kind, first }: Period): Period {
  return periodOf(kind, addDays(first, -1), weekdayOf(first));
}

/** The period of the same kind that begins the day after this one ends. */
export function periodAfter({ kind, first, last }: Period): Period {
  return periodOf(kind, addDays(last, 1), weekdayOf(first));
}

/** Its days in their order. */
export function daysOf({ first, last }: Days): Day[] {
  const length = daysBetween(first, last) + 1;
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/** The seven days of a week that begins on one of them. */
export function weekdaysFrom(first: Weekday): Weekday[] {
  const at = WEEKDAYS.indexOf(first);
  return [...WEEKDAYS.slice(at), ...WEEKDAYS.slice(0, at)];
}

export function weekdayOf(day: Day): Weekday {
  return FROM_SUNDAY[new Date(day).getUTCDay()] ?? 7;
}

function monthsOf(kind: Exclude<PeriodKind, 'week'>, day: Day): Period {
  const date = new Date(day);
  const length = MONTHS[kind];
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() - (date.getUTCMonth() % length);
  return { kind, first: dayAt(year, month, 1), last: dayAt(year, month + length, 0) };
}

/** Day 0 is the last of the month before. */
function dayAt(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
