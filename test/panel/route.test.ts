import { describe, expect, test } from 'vitest';
import { dayAddress, parseRoute } from '../../src/panel/route';

describe('the address of a view', () => {
  test.each([
    ['', { view: 'day', day: undefined }],
    ['#/day', { view: 'day', day: undefined }],
    ['#/day/2026-11-22', { view: 'day', day: '2026-11-22' }],
    ['#/day/2026-02-30', { view: 'day', day: undefined }],
    ['#/goals', { view: 'goals' }],
    ['#/sites', { view: 'sites' }],
    ['#/data', { view: 'data' }],
    ['#/elsewhere', { view: 'day', day: undefined }],
  ])('%s is read', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  test('of today names no day, so that it moves on', () => {
    expect(dayAddress('2026-11-22', '2026-11-22')).toBe('#/day');
    expect(dayAddress('2026-11-21', '2026-11-22')).toBe('#/day/2026-11-21');
  });
});
