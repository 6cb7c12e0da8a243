import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateEstimate, ratePosterior } from '../../../src/domain/statistics/gamma-posterior';
import {
  roundToFigures,
  showLeastPace,
  showPace,
  showRange,
  significantFigures,
} from '../../../src/domain/statistics/precision';

function estimate(results: number, hours: number): { low: number; median: number; high: number } {
  const posterior = ratePosterior({ results, hours });
  return posterior ? rateEstimate(posterior) : { low: 0, median: 0, high: 0 };
}

const ranges = fc
  .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 1e-6, max: 1e9, noNaN: true })))
  .map((values) => values.toSorted((a, b) => a - b))
  .map(([low = 0, median = 0, high = 0]) => ({ low, median, high }));

describe('A shown figure', () => {
  test('has one significant figure while its range is wide, two where it is narrow', () => {
    expect(significantFigures({ low: 1, high: 2.1 })).toBe(1);
    expect(significantFigures({ low: 1, high: 2 })).toBe(2);
    expect(significantFigures({ low: 0, high: 0 })).toBe(1);
    expect(showRange({ low: 27.9, median: 126.9, high: 840.7 })).toEqual({
      low: 30,
      about: 100,
      high: 800,
    });
    expect(showRange({ low: 106, median: 126.9, high: 184 })).toEqual({
      low: 110,
      about: 130,
      high: 180,
    });
  });

  test('is rounded to figures, not to places', () => {
    expect([0.634, 840.7, 0, -0.05, 1e9].map((value) => roundToFigures(value, 2))).toEqual([
      0.63, 840, 0, -0.05, 1e9,
    ]);
  });

  test('stays between the ends of its range', () => {
    fc.assert(
      fc.property(ranges, (range) => {
        for (const shown of [showRange(range), showPace(range)]) {
          expect(shown?.low).toBeLessThanOrEqual(shown?.about ?? 0);
          expect(shown?.about).toBeLessThanOrEqual(shown?.high ?? 0);
        }
      }),
    );
  });
});

describe('A pace in minutes per result', () => {
  test('of 3 leads in 5 h is about one per 1 1/2 h, and could be 40 min to 4 1/2 h', () => {
    expect(showPace(estimate(3, 5))).toEqual({ about: 90, low: 40, high: 270 });
  });

  test('of many results is read off in single and five minutes', () => {
    expect(showPace(estimate(60, 60))).toEqual({ about: 60, low: 49, high: 75 });
  });

  test('of rare results is read off in fives and fifties of hours', () => {
    expect(showPace(estimate(3, 60))).toEqual({ about: 20 * 60, low: 8.5 * 60, high: 55 * 60 });
    expect(showPace(estimate(3, 600))?.about).toBe(200 * 60);
    expect(showPace(estimate(60, 6000))?.about).toBe(100 * 60);
    expect(showPace(estimate(60, 1200))?.about).toBe(20 * 60);
  });

  test('of a great many an hour is never no time at all', () => {
    expect(showPace(estimate(5000, 1))).toEqual({ about: 1, low: 1, high: 1 });
  });

  test('does not exist for a rate that may be nothing', () => {
    expect(showPace({ low: 0, median: 0, high: 1 })).toBeUndefined();
  });
});

describe('A pace not yet reached', () => {
  test('is rounded down, to the weaker claim', () => {
    expect(showLeastPace(estimate(0, 5).high)).toBe(150);
    expect(showLeastPace(estimate(0, 9).high)).toBe(270);
  });

  test('never claims a slower pace than the range allows', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e4, noNaN: true }), (rate) => {
        expect(showLeastPace(rate)).toBeGreaterThan(0);
        expect(showLeastPace(rate)).toBeLessThanOrEqual(60 / rate + 1e-9);
      }),
    );
  });
});
