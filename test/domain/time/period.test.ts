import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import {
  daysOf,
  type PeriodKind,
  periodAfter,
  periodBefore,
  periodOf,
  type Weekday,
  weekdayOf,
  weekdaysFrom,
} from '../../../src/domain/time/period';
import { anyDay } from '../../support/arbitrary/arbitrary';

const anyWeekday = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);
const anyKind = fc.constantFrom<PeriodKind>('week', 'month', 'quarter', 'year');

test.each<[PeriodKind, string, Weekday, string, string]>([
  ['week', '2026-11-22', 1, '2026-11-16', '2026-11-22'],
  ['week', '2026-11-23', 1, '2026-11-23', '2026-11-29'],
  ['week', '2026-11-22', 7, '2026-11-22', '2026-11-28'],
  ['week', '2027-01-01', 6, '2026-12-26', '2027-01-01'],
  ['month', '2026-11-22', 1, '2026-11-01', '2026-11-30'],
  ['month', '2028-02-29', 1, '2028-02-01', '2028-02-29'],
  ['quarter', '2026-11-22', 1, '2026-10-01', '2026-12-31'],
  ['quarter', '2026-03-31', 1, '2026-01-01', '2026-03-31'],
  ['year', '2026-11-22', 1, '2026-01-01', '2026-12-31'],
])('the %s of %s, weeks from %i, is %s to %s', (kind, day, weekStart, first, last) => {
  expect(periodOf(kind, day, weekStart)).toEqual({ kind, first, last });
});

test('22 November 2026 is a Sunday', () => {
  expect(weekdayOf('2026-11-22')).toBe(7);
  expect(weekdayOf('2026-11-23')).toBe(1);
});

describe('the periods of a kind', () => {
  test('each hold the day they were asked for, and say the same of each of their days', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyWeekday, (kind, day, weekStart) => {
        const period = periodOf(kind, day, weekStart);
        const days = daysOf(period);
        expect(days).toContain(day);
        expect([days[0], days.at(-1)]).toEqual([period.first, period.last]);
        expect(periodOf(kind, period.first, weekStart)).toEqual(period);
        expect(periodOf(kind, period.last, weekStart)).toEqual(period);
      }),
    );
  });

  test('follow each other without gap or overlap, forth and back', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anyWeekday, (kind, day, weekStart) => {
        const period = periodOf(kind, day, weekStart);
        const next = periodAfter(period);
        expect(next.first).toBe(addDays(period.last, 1));
        expect(periodBefore(next)).toEqual(period);
      }),
    );
  });

  test('a week begins on the day that was chosen', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (day, weekStart) => {
        const week = daysOf(periodOf('week', day, weekStart));
        expect(week.map(weekdayOf)).toEqual(weekdaysFrom(weekStart));
        expect(week.map(weekdayOf).at(0)).toBe(weekStart);
      }),
    );
  });
});
