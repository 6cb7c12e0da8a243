import {
  DAY,
  HOUR,
  type Instant,
  type Interval,
  type Milliseconds,
  MINUTE,
  type Moment,
  type ZoneOffset,
} from './instant';
import { type Parsed, parsed, refused } from '../foundation/parsed';

/** A person's day as `YYYY-MM-DD`. It begins at the day start (default 04:00), not at midnight. */
export type Day = string;

/** A stretch of whole days, first and last included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Whether a day is one of these, the first and the last included. */
export function isWithin({ first, last }: Days, day: Day): boolean {
  return first <= day && day <= last;
}

/** Local time since midnight at which a new day begins. */
export const DEFAULT_DAY_START: Milliseconds = 4 * HOUR;

/** Days lie between these: nothing was timed before, and a year of two digits gives the year 26. */
export const EARLIEST_DAY: Day = '1970-01-01';
export const LATEST_DAY: Day = '2199-12-31';

/** The offsets in use on earth lie between these, in minutes. */
export const WESTERNMOST: ZoneOffset = -12 * 60;
export const EASTERNMOST: ZoneOffset = 14 * 60;

/** Local time as if it were UTC; the one place where an offset is added. */
function localTime({ at, offset }: Moment): Milliseconds {
  return at + offset * MINUTE;
}

/** The day to which a moment belongs, told from the local time in which it was lived. */
export function dayOf(moment: Moment, dayStart: Milliseconds): Day {
  return numberedDay(dayNumberOf(moment, dayStart));
}

/** The same day as a number, days since the first of January 1970: quick to tell of very many moments. */
export function dayNumberOf(moment: Moment, dayStart: Milliseconds): number {
  return Math.floor((localTime(moment) - dayStart) / DAY);
}

export function numberOfDay(day: Day): number {
  return Date.parse(day) / DAY;
}

/** The same few thousand days are written again and again, and to write one takes long. */
const written = new Map<number, Day>();

/** A day by its number. */
function numberedDay(count: number): Day {
  const day = written.get(count) ?? new Date(count * DAY).toISOString().slice(0, 10);
  written.set(count, day);
  return day;
}

/** When a numbered day ends for someone whose clock stands at `offset`. */
export function endOfNumbered(count: number, offset: ZoneOffset, dayStart: Milliseconds): Instant {
  return (count + 1) * DAY + dayStart - offset * MINUTE;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
  return numberedDay(numberOfDay(day) + count);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Reads `YYYY-MM-DD`; `undefined` for anything that is not a day of the calendar, or out of its bounds. */
export function parseDay(text: string): Day | undefined {
  const day = calendarDay(text);
  return day !== undefined && day >= EARLIEST_DAY && day <= LATEST_DAY ? day : undefined;
}

/** Reads what a field for days holds. */
export function readDay(typed: string): Parsed<Day, 'missing' | 'out of bounds'> {
  const day = parseDay(typed);
  if (day !== undefined) return parsed(day);
  return refused(calendarDay(typed) === undefined ? 'missing' : 'out of bounds');
}

function calendarDay(text: string): Day | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? undefined : text;
}

/** The stretch of time that `day` covers for someone whose clock stands at `offset`. */
export function dayInterval(day: Day, offset: ZoneOffset, dayStart: Milliseconds): Interval {
  const start = Date.parse(day) + dayStart - offset * MINUTE;
  return { start, end: start + DAY };
}

/** A stretch that takes in all of the days in every zone; rows found in it are then told by their own offset. */
export function searchInterval({ first, last }: Days, dayStart: Milliseconds): Interval {
  return {
    start: dayInterval(first, EASTERNMOST, dayStart).start,
    end: dayInterval(last, WESTERNMOST, dayStart).end,
  };
}

/** Where in its local day an instant lies: 0 at the day start, 1 at its end. */
export function shareOfDay(
  at: Instant,
  day: Day,
  offset: ZoneOffset,
  dayStart: Milliseconds,
): number {
  return (at - dayInterval(day, offset, dayStart).start) / DAY;
}
