import type { Days } from '../../domain/time/day';
import { type Comparison, comparisonOf, type Span } from '../../domain/time/span';
import type { Store } from '../../store/store';
import type { KnownSpanRecords } from '../../store/span-records';
import { type History, readHistory } from './history';
import type { DayFrame } from './view';

/** What was read of a span, with the span itself: while another one loads, all stay what they were. */
export interface ReadSpan {
  readonly span: Span;
  readonly comparison: Comparison;
  /** Its day is the last of the span that is not in the future. */
  readonly frame: DayFrame;
  readonly records: KnownSpanRecords;
  readonly history: History;
}

export async function readSpan(
  store: Store,
  span: Span,
  calendar: Omit<DayFrame, 'day'>,
): Promise<ReadSpan> {
  const { today, dayStart } = calendar;
  const comparison = comparisonOf(span, today);
  const [records, history] = await Promise.all([
    store.recordsOfSpan(bothOf(comparison, span), today, dayStart),
    readHistory(store),
  ]);
  const frame = { ...calendar, day: span.last < today ? span.last : today };
  return { span, comparison, frame, records, history };
}

/** The days of a span and of what it is compared with. */
export function bothOf({ before, so }: Comparison, span: Days = so): Days {
  return { first: before.first, last: span.last };
}
