import { describe, expect, test } from 'vitest';
import { plotScale } from '../../../src/panel/what-pays/plot-scale';

describe('the scale of a plot', () => {
  test.each<[number, readonly number[]]>([
    [0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0.04, [0, 0.01, 0.02, 0.03, 0.04]],
    [0.7, [0, 0.2, 0.4, 0.6, 0.8]],
    [1.41, [0, 0.5, 1, 1.5]],
    [3, [0, 1, 2, 3]],
    [4.2, [0, 1, 2, 3, 4, 5]],
    [9.99, [0, 2, 4, 6, 8, 10]],
    [31, [0, 10, 20, 30, 40]],
    [250, [0, 50, 100, 150, 200, 250]],
    [1234, [0, 500, 1000, 1500]],
    [54321, [0, 20_000, 40_000, 60_000]],
  ])('goes in round steps from nothing to %d or above', (greatest, ticks) => {
    expect(plotScale(greatest).ticks).toEqual(ticks);
  });

  test('puts a value at its share of the width, and none outside', () => {
    const { at } = plotScale(3);
    expect([-1, 0, 1.5, 3, 7].map(at)).toEqual([0, 0, 0.5, 1, 1]);
  });
});
