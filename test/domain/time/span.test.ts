import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/domain/time/calendar-layout';
import { addDays, type Days } from '../../../src/domain/time/day';
import { daysOf, periodOf, type Weekday } from '../../../src/domain/time/period';
import {
  comparisonOf,
  dayCount,
  type Span,
  spanAfter,
  spanBefore,
} from '../../../src/domain/time/span';
import { anyDay } from '../../support/arbitrary/arbitrary';

const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const anyRange = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 900 }))
  .map(([first, more]): Span => ({ kind: 'range', first, last: addDays(first, more) }));
const anySpan = fc.oneof(
  anyRange,
  fc
    .tuple(
      fc.constantFrom('week' as const, 'month' as const, 'quarter' as const, 'year' as const),
      anyDay,
    )
    .map(([kind, day]): Span => periodOf(kind, day, 1)),
);

describe('the neighbours of a span', () => {
  test('adjoin it, and lead back to it', () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(addDays(spanBefore(span).last, 1)).toBe(span.first);
        expect(addDays(span.last, 1)).toBe(spanAfter(span).first);
        expect(spanAfter(spanBefore(span))).toEqual(span);
      }),
    );
  });
});

describe('what a span is compared with', () => {
  test('is the whole one before, once it is over', () => {
    const week = periodOf('week', '2026-11-18', 1);
    expect(comparisonOf(week, '2026-11-22')).toEqual({
      so: week,
      before: periodOf('week', '2026-11-11', 1),
      whole: true,
    });
  });

  test('is as many days of the one before, while it goes on', () => {
    expect(comparisonOf(periodOf('week', '2026-11-18', 1), '2026-11-18')).toEqual({
      so: { first: '2026-11-16', last: '2026-11-18' },
      before: { first: '2026-11-09', last: '2026-11-11' },
      whole: false,
    });
  });

  test('never reaches into the span, also after a shorter month', () => {
    expect(comparisonOf(periodOf('month', '2027-03-01', 1), '2027-03-30').before).toEqual({
      first: '2027-02-01',
      last: '2027-02-28',
    });
  });
});

describe('a calendar', () => {
  test('has each day of the span in one slot, in order, whatever the span', () => {
    fc.assert(
      fc.property(anySpan, anyWeekday, (span, weekStart) => {
        const { rows, lines } = layOut(span, weekStart);
        const slots: Days[] = lines.flatMap(({ slots }) => slots.flatMap((slot) => slot ?? []));
        expect(slots.flatMap(daysOf)).toEqual(daysOf(span));
        const most = { week: 7, month: 31, year: 12 }[rows];
        expect(lines.every(({ slots }) => slots.length <= most)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test.each<[number, string, string]>([
    [31, 'week', 'day'],
    [92, 'month', 'day'],
    [366, 'month', 'day'],
    [731, 'year', 'month'],
  ])('of %i days has lines of a %s and slots of a %s', (length, rows, slots) => {
    const span: Days = { first: '2026-01-01', last: addDays('2026-01-01', length - 1) };
    expect(dayCount(span)).toBe(length);
    expect(layOut(span, 1)).toMatchObject({ rows, slots });
  });
});
