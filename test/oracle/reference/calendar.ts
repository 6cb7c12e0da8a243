/**
 * The calendar, by the clock on the wall and by counting days on one's fingers: nothing here is shared with `src`.
 * Days are `YYYY-MM-DD`.
 */

/** What a clock on the wall shows: as many minutes east of Greenwich as the offset says. */
function wallClock(at: number, offset: number): Date {
  return new Date(at + offset * 60_000);
}

/** The day that was lived then: until the day starts it is still the one before. @param dayStart minutes since midnight */
export function dayLived(at: number, offset: number, dayStart: number): string {
  const wall = wallClock(at, offset);
  const sinceMidnight = wall.getUTCHours() * 60 + wall.getUTCMinutes();
  const date = dateOf(wall);
  return sinceMidnight < dayStart ? dateAfter(date, -1) : date;
}

export function dateAfter(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dateOf(new Date(Date.UTC(year, month - 1, day + days)));
}

/** Each is counted once, and asked for again and again. */
const counted = new Map<string, number>();

/** How many days one has to go on from the one to the other; below zero backward. */
export function daysFrom(date: string, to: string): number {
  const key = `${date} ${to}`;
  const count = counted.get(key) ?? countedDays(date, to);
  counted.set(key, count);
  return count;
}

function countedDays(date: string, to: string): number {
  const step = date <= to ? 1 : -1;
  let count = 0;
  for (let day = date; day !== to; day = dateAfter(day, step)) count += step;
  return count;
}

/** The days from the first to the last, both included; none where the last comes before. */
export function datesOf(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let day = first; day <= last; day = dateAfter(day, 1)) dates.push(day);
  return dates;
}

export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/** @param weekStart Monday is 1, Sunday 7 */
export function weekOf(date: string, weekStart: number): DateSpan {
  let first = date;
  while (weekdayOf(first) !== weekStart) first = dateAfter(first, -1);
  return { first, last: dateAfter(first, 6) };
}

/** The month, quarter or year of a day. */
export function monthsOf(date: string, kind: 'month' | 'quarter' | 'year'): DateSpan {
  const isInside = (other: string) => calendarPart(other, kind) === calendarPart(date, kind);
  let [first, last] = [date, date];
  while (isInside(dateAfter(first, -1))) first = dateAfter(first, -1);
  while (isInside(dateAfter(last, 1))) last = dateAfter(last, 1);
  return { first, last };
}

export function periodHolding(
  date: string,
  kind: 'week' | 'month' | 'quarter' | 'year',
  weekStart: number,
): DateSpan {
  return kind === 'week' ? weekOf(date, weekStart) : monthsOf(date, kind);
}

function calendarPart(date: string, kind: 'month' | 'quarter' | 'year'): string {
  const [year, month] = date.split('-');
  if (kind === 'year') return `${year}`;
  if (kind === 'month') return `${year}-${month}`;
  return `${year}-${Math.ceil(Number(month) / 3)}`;
}

function weekdayOf(date: string): number {
  const fromSunday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return fromSunday === 0 ? 7 : fromSunday;
}

function dateOf(date: Date): string {
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `${date.getUTCFullYear()}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
