import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/day';
import {
  type PayRecords,
  recordsWithin,
  weeksUntil,
} from '../../../src/domain/evidence/evidence-span';
import type { Unit } from '../../../src/domain/amount/unit';
import { HOUR } from '../../../src/domain/time/instant';
import { payEvidence } from '../../../src/domain/evidence/pay-evidence';
import { seededRandom } from '../../../src/domain/statistics/random';
import { type PayLine, whatPays } from '../../../src/domain/evidence/what-pays';
import type { Credit } from '../../../src/domain/plan/result';
import { claimText, groundsTexts, recordedText } from '../../../src/panel/what-pays/pay-text';
import { english } from '../../support/dom/english';

const UNTIL = '2026-11-22';
const EURO: Unit = { kind: 'money', currency: 'EUR' };
const CALLS: Unit = { kind: 'count', one: 'call', many: 'calls' };
const BY_CALLS: Credit = { kind: 'activities', activities: ['calls'] };

/** Six hours of calls in each of five weeks, with results that they brought and some of unknown cause. */
function lineOf(kind: PayRecords['kind'], brought: number[], unknown: number[] = []): PayLine {
  const times = Array.from({ length: 5 }, (_, week) => addDays(UNTIL, -7 * week - 20));
  const results = [
    ...brought.map((amount) => ({ day: UNTIL, amount, credit: BY_CALLS })),
    ...unknown.map((amount) => ({ day: UNTIL, amount, credit: { kind: 'unknown' } as const })),
  ];
  const rows = {
    times: times.map((day) => ({ key: 'calls', day, time: 6 * HOUR })),
    results,
    kind,
    lag: 7,
  };
  const records = recordsWithin(rows, weeksUntil(UNTIL, 8));
  const [line] = whatPays(payEvidence(records), seededRandom(1));
  if (!line) throw new Error('there is a line for calls');
  return line;
}

const said = (line: PayLine, unit: Unit) => groundsTexts(line, unit, 0, english()).join(' ');

describe('money', () => {
  test('stands beside the hours with and without the largest amount', () => {
    const line = lineOf('money', [2500, 400, 300]);
    expect(recordedText(line, EURO, english())).toBe('€3,200 in 30 h (€700 without the largest)');
  });

  test('of a single amount is the total alone', () => {
    const line = lineOf('money', [79]);
    expect(recordedText(line, EURO, english())).toBe('€79 in 30 h');
    expect(said(line, EURO)).not.toContain('largest');
  });

  test('has no figure an hour below four amounts, not even on demand', () => {
    const line = lineOf('money', [2500, 400, 300]);
    expect(claimText(line, EURO, english())).toBe('3 so far · a rate from 4 on');
    expect(said(line, EURO)).toContain('The largest amount is 78 % of the total.');
    expect(said(line, EURO)).toContain('To say more: 1 more result.');
    expect(said(line, EURO)).not.toMatch(/an hour|rate/);
  });

  test('then has it as a range, and as recorded with and without the largest', () => {
    const line = lineOf('money', [2500, 400, 300, 250]);
    expect(claimText(line, EURO, english())).toMatch(/^about €\d+ an hour \(could be €/);
    expect(said(line, EURO)).toContain('As recorded €120 an hour, without the largest amount €32.');
    expect(said(line, EURO)).not.toContain('overall rate');
  });

  test('of unknown cause is told, and of a range that it is taken in', () => {
    expect(said(lineOf('money', [79], [40]), EURO)).toContain(
      'The cause of 1 result is not known.',
    );
    expect(said(lineOf('money', [79], [40]), EURO)).not.toContain('The range');
    expect(said(lineOf('money', [2500, 400, 300, 250], [40, 50]), EURO)).toContain(
      'The cause of 2 results is not known. The range takes in that nothing of it, or all,',
    );
  });

  test('that never came lacks as many amounts in both places', () => {
    const line = lineOf('money', [], [40]);
    expect(claimText(line, EURO, english())).toBe('none in 30 h');
    expect(said(line, EURO)).toContain('To say more: 4 more results.');
  });
});

test('what stands alone is not said to be pulled towards anything', () => {
  const line = lineOf('count', [4]);
  expect(said(line, CALLS)).toContain('The line is where the true rate probably lies (90 %).');
  expect(said(line, CALLS)).not.toContain('overall rate');
});
