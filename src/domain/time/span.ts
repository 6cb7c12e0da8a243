import { addDays, type Day, type Days, daysBetween } from './day';
import { type Period, periodAfter, periodBefore } from './period';

/** Days from any one to any other. */
export interface DayRange extends Days {
  readonly kind: 'range';
}

/** What an account can be given of. */
export type Span = Period | DayRange;

/** The span of the same kind and length that ends the day before this one begins. */
export function spanBefore(span: Span): Span {
  return span.kind === 'range' ? shifted(span, -dayCount(span)) : periodBefore(span);
}

/** The span of the same kind and length that begins the day after this one ends. */
export function spanAfter(span: Span): Span {
  return span.kind === 'range' ? shifted(span, dayCount(span)) : periodAfter(span);
}

/** What of a span is over or going on, and as many days of the one before. */
export interface Comparison {
  readonly so: Days;
  readonly before: Days;
  /** Whether both are there from end to end. */
  readonly whole: boolean;
}

/** What a span is compared with: like with like, so that half a week is not held against a whole one. */
export function comparisonOf(span: Span, today: Day): Comparison {
  const before = spanBefore(span);
  if (today >= span.last) return { so: span, before, whole: true };
  const passed = daysBetween(span.first, today);
  const last = addDays(before.first, passed);
  return {
    so: { first: span.first, last: today },
    before: { first: before.first, last: last < before.last ? last : before.last },
    whole: false,
  };
}

/** In days. */
export function dayCount({ first, last }: Days): number {
  return daysBetween(first, last) + 1;
}

function shifted({ kind, first, last }: DayRange, days: number): DayRange {
  return { kind, first: addDays(first, days), last: addDays(last, days) };
}
