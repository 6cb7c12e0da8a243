import { describe, expect, test } from 'vitest';
import { trailingRun } from '../../../src/domain/time/trailing-run';

const at = (start: number, end: number) => ({ start, end });

describe('what still goes on', () => {
  test('is the last run without a longer gap, in order of time', () => {
    const rows = [at(50, 60), at(0, 10), at(40, 48), at(20, 30)];
    expect(trailingRun(rows, 5, 64)).toEqual([at(40, 48), at(50, 60)]);
    expect(trailingRun(rows, 10, 64)).toEqual(rows.toSorted((a, b) => a.start - b.start));
  });

  test('is nothing once the gap up to now is longer', () => {
    expect(trailingRun([at(0, 10)], 5, 15)).toHaveLength(1);
    expect(trailingRun([at(0, 10)], 5, 16)).toEqual([]);
  });

  test('leaves out what a clock that was set back put into the future', () => {
    expect(trailingRun([at(0, 10), at(90, 99)], 5, 12)).toEqual([at(0, 10)]);
  });
});
