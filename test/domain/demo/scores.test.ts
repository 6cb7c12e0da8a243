import { expect, test } from 'vitest';
import { demoReadings } from '../../../src/domain/demo/scores';
import { scoreBesideResults } from '../../../src/domain/evidence/score-beside-results';

test('the made-up score is read on every Monday, and only grows', () => {
  const readings = demoReadings({ first: '2026-06-01', last: '2026-11-23' });
  const { weeks, series } = scoreBesideResults(readings, [], { weekStart: 1, over: '2026-11-29' });
  expect(weeks).toBe(26);
  const values = series.map(({ value }) => value);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});
