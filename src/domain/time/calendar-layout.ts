import type { Days } from './day';
import { daysOf, type Period, periodAfter, periodOf, type Weekday } from './period';
import { dayCount } from './span';

/** A line of a calendar, its slots from side to side; where the span has no part a slot is empty. */
export interface CalendarRow {
  readonly period: Period;
  readonly slots: readonly (Days | undefined)[];
}

/** A span laid out as weeks of days, months of days, or years of months, as its length asks for. */
export interface CalendarLayout {
  readonly rows: 'week' | 'month' | 'year';
  readonly slots: 'day' | 'month';
  readonly lines: readonly CalendarRow[];
}

/** In days: six weeks, and a little more than a year. */
const LONGEST_OF_WEEKS = 42;
const LONGEST_OF_MONTHS = 400;

/** Up to six weeks as lines of a week, up to a year and a little as lines of a month, more as lines of a year. */
export function layOut(span: Days, weekStart: Weekday): CalendarLayout {
  const rows = rowsFor(dayCount(span));
  const slots = rows === 'year' ? 'month' : 'day';
  const lines = periodsOf(rows, span, weekStart).map((period) => ({
    period,
    slots: slotsOf(period, slots, weekStart).map((slot) => common(slot, span)),
  }));
  return { rows, slots, lines };
}

function rowsFor(days: number): CalendarLayout['rows'] {
  if (days <= LONGEST_OF_WEEKS) return 'week';
  return days <= LONGEST_OF_MONTHS ? 'month' : 'year';
}

function periodsOf(
  kind: CalendarLayout['rows'],
  { first, last }: Days,
  weekStart: Weekday,
): Period[] {
  const periods: Period[] = [];
  for (let next = periodOf(kind, first, weekStart); next.first <= last; next = periodAfter(next))
    periods.push(next);
  return periods;
}

function slotsOf(period: Period, slots: CalendarLayout['slots'], weekStart: Weekday): Days[] {
  if (slots === 'month') return periodsOf('month', period, weekStart);
  return daysOf(period).map((day) => ({ first: day, last: day }));
}

function common(a: Days, b: Days): Days | undefined {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last ? { first, last } : undefined;
}
