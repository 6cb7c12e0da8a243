import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanRange } from '../../../src/domain/statistics/mean-range';

test('a mean has Student’s range', () => {
  // Mean 3, standard deviation sqrt(2.5), t of 4 degrees at 95 %: 2.1318468.
  const range = meanRange([1, 2, 3, 4, 5]);
  const half = 2.1318467863 * Math.sqrt(2.5 / 5);
  expect(range?.mean).toBe(3);
  expect(range?.low).toBeCloseTo(3 - half, 6);
  expect(range?.high).toBeCloseTo(3 + half, 6);
});

test('one value has none', () => {
  expect(meanRange([7])).toBeUndefined();
});

test('the mean lies in its range, which moves and grows with the values', () => {
  const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 9 }), (some, more) => {
      const range = meanRange(some);
      const moved = meanRange(some.map((each) => each + more));
      expect(range?.low).toBeLessThanOrEqual(range?.mean ?? Number.NaN);
      expect(range?.high).toBeGreaterThanOrEqual(range?.mean ?? Number.NaN);
      expect((moved?.low ?? 0) - (range?.low ?? 0)).toBeCloseTo(more, 6);
    }),
  );
});
