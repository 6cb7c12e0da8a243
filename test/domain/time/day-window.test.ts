import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursOfWindow, shareOfWindow, windowAround } from '../../../src/domain/time/day-window';

describe('the window of a day', () => {
  test('reaches an hour around what happened, in whole hours', () => {
    const { from, to } = windowAround([5.5 / 24, 9.25 / 24]);
    expect([from * 24, to * 24].map(Math.round)).toEqual([4, 11]);
  });

  test('is the whole day where nothing happened, and never more', () => {
    expect(windowAround([])).toEqual({ from: 0, to: 1 });
    expect(windowAround([0, 1])).toEqual({ from: 0, to: 1 });
  });

  test('holds all that happened, in order, under at most nine hours that are written', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1 }), (shares) => {
        const window = windowAround(shares);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(window.from);
        expect(Math.max(...shares)).toBeLessThanOrEqual(window.to);
        const hours = hoursOfWindow(window);
        expect(hours.length).toBeGreaterThan(1);
        expect(hours.length).toBeLessThanOrEqual(9);
        for (const hour of hours) {
          const at = shareOfWindow(hour / 24, window);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
