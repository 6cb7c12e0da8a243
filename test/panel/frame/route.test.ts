import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf } from '../../../src/domain/time/period';
import { addressOf, dayAddress, parseRoute, type Route } from '../../../src/panel/frame/route';
import { anyDay } from '../../support/arbitrary/arbitrary';

/** Days by which an address names its stretch: the first of a month, a quarter, a year. */
const anyRoute = fc.oneof(
  fc.constantFrom<Route>({ view: 'goals' }, { view: 'sites' }, { view: 'data' }),
  fc.record({
    view: fc.constantFrom('day' as const, 'week' as const),
    day: fc.option(anyDay, { nil: undefined }),
  }),
  fc
    .tuple(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const), anyDay)
    .map(([view, day]): Route => ({ view, day: periodOf(view, day, 1).first })),
  fc
    .record(
      {
        goal: fc.string({ minLength: 1 }),
        cause: fc.constantFrom('unknown', 'linkedin', 'linkedin/messages', 'a?b=c&d#e'),
        first: anyDay,
        search: fc.string({ minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    .map((filter): Route => ({ view: 'results', filter })),
  fc.tuple(anyDay, anyDay).map(
    ([a, b]): Route => ({
      view: 'range',
      first: a < b ? a : b,
      last: a < b ? b : a,
    }),
  ),
);

/** Addresses that are almost right, among others. */
const anyHash = fc.oneof(
  fc.string(),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('#', 'day', 'week', 'month', 'quarter', 'year', 'range', 'goals'),
        fc.constantFrom(
          '2026',
          '2026-11',
          '2026-Q4',
          '2026-Q5',
          '2026-13',
          '0000-01-01',
          '__proto__',
        ),
        anyDay,
        fc.string(),
      ),
      { maxLength: 5 },
    )
    .map((parts) => ['#', ...parts].join('/')),
);

describe('the address of a view', () => {
  test.each<[string, Route]>([
    ['', { view: 'day', day: undefined }],
    ['#/day', { view: 'day', day: undefined }],
    ['#/day/2026-11-22', { view: 'day', day: '2026-11-22' }],
    ['#/day/2026-02-30', { view: 'day', day: undefined }],
    ['#/day/2026-11-22/more', { view: 'day', day: undefined }],
    ['#/week', { view: 'week', day: undefined }],
    ['#/week/2026-11-18', { view: 'week', day: '2026-11-18' }],
    ['#/month/2026-11', { view: 'month', day: '2026-11-01' }],
    ['#/month/2026-13', { view: 'month', day: undefined }],
    ['#/quarter/2026-Q4', { view: 'quarter', day: '2026-10-01' }],
    ['#/quarter/2026-Q5', { view: 'quarter', day: undefined }],
    ['#/year/2026', { view: 'year', day: '2026-01-01' }],
    ['#/year/20266', { view: 'year', day: undefined }],
    ['#/year/0050', { view: 'year', day: undefined }],
    ['#/range/2026-11-01/2026-11-22', { view: 'range', first: '2026-11-01', last: '2026-11-22' }],
    ['#/range/2026-11-22/2026-11-01', { view: 'day', day: undefined }],
    ['#/range/2026-11-22', { view: 'day', day: undefined }],
    ['#/results', { view: 'results', filter: {} }],
    [
      '#/results?cause=linkedin%2Ffeed&first=2026-02-30&x=1',
      { view: 'results', filter: { cause: 'linkedin/feed' } },
    ],
    ['#/goals', { view: 'goals' }],
    ['#/sites', { view: 'sites' }],
    ['#/data', { view: 'data' }],
    ['#/elsewhere', { view: 'day', day: undefined }],
  ])('%s is read', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test('is read back as what it was written for', () => {
    fc.assert(
      fc.property(anyRoute, (route) => {
        expect(parseRoute(addressOf(route))).toEqual(route);
      }),
    );
  });

  test('whatever it is, names a view that has an address of its own', () => {
    fc.assert(
      fc.property(anyHash, (hash) => {
        const route = parseRoute(hash);
        expect(parseRoute(addressOf(route))).toEqual(route);
      }),
    );
  });

  test('of today names no day, so that it moves on', () => {
    expect(dayAddress('2026-11-22', '2026-11-22')).toBe('#/day');
    expect(dayAddress('2026-11-21', '2026-11-22')).toBe('#/day/2026-11-21');
  });
});
