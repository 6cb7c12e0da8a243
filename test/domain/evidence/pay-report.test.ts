import { describe, expect, test } from 'vitest';
import { evidenceSpan } from '../../../src/domain/evidence/evidence-span';
import { evidenceOf, payReport } from '../../../src/domain/evidence/pay-report';
import { seededRandom } from '../../../src/domain/statistics/random';
import { sum } from '../../../src/domain/statistics/sum';
import { lastDayOf, livedHistory } from '../../bench/calibrate/lived';

const EIGHT = evidenceSpan(lastDayOf(8));

describe('a life of which the truth is known, as rows', () => {
  const life = { weeks: 8, rates: [0.5, 0.2] };

  test('comes to the hours that were worked, and the results of those days alone', () => {
    const history = livedHistory(life, seededRandom(1));
    const { lines, besides } = evidenceOf(history, EIGHT);
    expect(lines.map(({ evidence }) => [evidence.key, evidence.weeks])).toEqual([
      ['activity 0', 8],
      ['activity 1', 8],
    ]);
    for (const { evidence } of lines) expect(evidence.hours).toBeCloseTo(40, 9);
    const began = Date.parse('2026-01-05');
    const since = history.results.filter(({ at }) => at >= began);
    const tagged = lines.map(({ evidence }) => evidence.tagged);
    expect(sum(tagged)).toBe(sum(since.map(({ amount }) => amount)));
    expect(besides.before).toBe(0);
  });

  test('says how many results of a file are left out, of the weeks that the evidence goes back', () => {
    const { besides } = evidenceOf(
      livedHistory({ ...life, weeks: 2 }, seededRandom(1)),
      evidenceSpan(lastDayOf(2)),
    );
    expect(besides.before).toBeGreaterThan(0);
  });

  test('is told with ranges that hold the truth in about 90 of 100', () => {
    const random = seededRandom(2);
    const held = Array.from({ length: 100 }, () => {
      const [line] = evidenceOf(livedHistory({ weeks: 8, rates: [0.5] }, random), EIGHT).lines;
      const { low = 1, high = 0 } = line?.rate ?? {};
      return low <= 0.5 && 0.5 <= high;
    });
    expect(held.filter(Boolean).length).toBeGreaterThanOrEqual(82);
  });

  test('gives the same report at every look', () => {
    const history = livedHistory({ weeks: 8, rates: [0.5], logSd: 1 }, seededRandom(3));
    expect(payReport(history, EIGHT, 1)).toEqual(payReport(history, EIGHT, 1));
  });
});
