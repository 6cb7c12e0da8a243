import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAt, cuttable, middleOf } from '../../../src/domain/ledger/cut';
import { type Interval, lengthOf, MINUTE } from '../../../src/domain/time/instant';
import { labelParts } from '../../../src/domain/ledger/check-in';
import { stretchesOf } from '../../../src/domain/ledger/stretch';
import { unlabelledVisits } from '../../../src/domain/ledger/visit';
import { BEGIN, someSegments } from '../../support/arbitrary/arbitrary';
import { segment, wholes } from '../../support/store/segment';

const FEED = { site: 'linkedin', place: 'feed' } as const;

const someCuts = fc.array(
  fc
    .integer({ min: -10, max: 150 })
    .map((minute) => ({ ...FEED, at: BEGIN + minute * MINUTE + 7 })),
  { maxLength: 4 },
);

describe('a cut', () => {
  test('splits what lies across it at its spot, and nothing else', () => {
    const rows = [
      { ...FEED, start: 0, end: 10 },
      { ...FEED, place: 'messages', start: 0, end: 10 } as const,
    ];
    expect(cutAt(rows, [{ ...FEED, at: 4 }]).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 10],
      [0, 10],
    ]);
    expect(cutAt(rows, [{ ...FEED, at: 10 }])).toEqual(rows);
  });

  test('leaves the whole as long as it was', () => {
    fc.assert(
      fc.property(someSegments, someCuts, (segments, cuts) => {
        const whole = labelParts(wholes(segments), []);
        expect(sum(cutAt(whole, cuts))).toBe(sum(whole));
        const times = [unlabelledVisits(whole, cuts), stretchesOf(whole, cuts)].map((found) =>
          found.reduce((total, { time }) => total + time, 0),
        );
        expect(times).toEqual([sum(whole), sum(whole)]);
      }),
    );
  });

  test('makes two visits of one, and two stretches', () => {
    const lived = segment('a', BEGIN, BEGIN + 10 * MINUTE, { site: 'linkedin' });
    const parts = labelParts(wholes([lived]), []);
    const at = BEGIN + 4 * MINUTE;
    const halves = [
      [BEGIN, at],
      [at, BEGIN + 10 * MINUTE],
    ];
    expect(spans(unlabelledVisits(parts, [{ ...FEED, at }]))).toEqual(halves.toReversed());
    expect(spans(stretchesOf(parts, [{ ...FEED, at }]))).toEqual(halves);
  });

  test('in a gap of a visit parts it there', () => {
    const lived = [0, 4].map((minute) => {
      const start = BEGIN + minute * MINUTE;
      return segment(`${minute}`, start, start + 3 * MINUTE, { site: 'linkedin' });
    });
    const parts = labelParts(wholes(lived), []);
    expect(unlabelledVisits(parts)).toHaveLength(1);
    const cuts = [{ ...FEED, at: BEGIN + 3.5 * MINUTE }];
    expect(unlabelledVisits(parts, cuts)).toHaveLength(2);
    expect(stretchesOf(parts, cuts)).toHaveLength(2);
  });
});

describe('where one can cut', () => {
  test('is at the full minutes within, none where there is no such minute', () => {
    expect(cuttable({ start: BEGIN + 1, end: BEGIN + 3 * MINUTE })).toEqual({
      start: BEGIN + MINUTE,
      end: BEGIN + 2 * MINUTE,
    });
    expect(cuttable({ start: BEGIN, end: BEGIN + MINUTE })).toBeUndefined();
    expect(cuttable({ start: BEGIN + 1, end: BEGIN + MINUTE })).toBeUndefined();
  });

  test('and its middle are always strictly within', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.integer({ min: 1, max: 1e7 }), (offset, length) => {
        const whole = { start: BEGIN + offset, end: BEGIN + offset + length };
        const within = cuttable(whole);
        expect(within !== undefined || length < 2 * MINUTE).toBe(true);
        if (!within) return;
        for (const at of [within.start, within.end, middleOf(within)]) {
          expect(whole.start < at && at < whole.end).toBe(true);
          expect(at % MINUTE).toBe(0);
        }
      }),
    );
  });
});

function sum(items: readonly Interval[]): number {
  return items.reduce((total, one) => total + lengthOf(one), 0);
}

function spans(items: readonly Interval[]): number[][] {
  return items.map(({ start, end }) => [start, end]);
}
