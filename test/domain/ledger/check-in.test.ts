import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckIn, labelParts } from '../../../src/domain/ledger/check-in';
import type { Label } from '../../../src/domain/plan/label';
import { intersection, lengthOf } from '../../../src/domain/time/instant';
import { labelAt, minutesOf, someCheckIns, someSegments } from '../../support/arbitrary/arbitrary';
import { segment, wholes } from '../../support/store/segment';

const GOAL: Label = { kind: 'goal', goal: 'customers' };
const BREAK: Label = { kind: 'break' };

function answer(stamp: string, start: number, end: number, more: Partial<CheckIn> = {}): CheckIn {
  return { id: stamp, stamp, start, end, site: 'linkedin', place: 'feed', label: GOAL, ...more };
}

const SEGMENT = segment('linkedin', 100, 200);

/** What becomes of `SEGMENT`, each part as start, end and label. */
function partsUnder(...answers: CheckIn[]) {
  return labelParts(wholes([SEGMENT]), answers).map(({ start, end, label }) => [
    start,
    end,
    label?.kind,
  ]);
}

describe('an answer', () => {
  test('labels what of a segment lies within it, and cuts off the rest', () => {
    expect(partsUnder(answer('1', 120, 150))).toEqual([
      [100, 120, undefined],
      [120, 150, 'goal'],
      [150, 200, undefined],
    ]);
  });

  test('that takes in a whole segment does not cut it', () => {
    expect(partsUnder(answer('1', 100, 200), answer('2', 0, 900))).toEqual([[100, 200, 'goal']]);
  });

  test('that only touches a segment says nothing of it', () => {
    expect(partsUnder(answer('1', 0, 100), answer('2', 200, 300))).toEqual([[100, 200, undefined]]);
  });

  test('holds for its own site and place alone', () => {
    const elsewhere = [
      answer('1', 0, 900, { place: 'messages' }),
      answer('2', 0, 900, { site: 'gmail' }),
    ];
    expect(partsUnder(...elsewhere)).toEqual([[100, 200, undefined]]);
  });

  test('gives way to a later one where both hold, in whatever order they are read', () => {
    const early = answer('1', 100, 160);
    const late = answer('2', 140, 180, { label: BREAK });
    const expected = [
      [100, 140, 'goal'],
      [140, 160, 'break'],
      [160, 180, 'break'],
      [180, 200, undefined],
    ];
    expect(partsUnder(early, late)).toEqual(expected);
    expect(partsUnder(late, early)).toEqual(expected);
  });

  test('that was deleted leaves what lies below it', () => {
    const deleted = answer('2', 0, 900, { label: BREAK, deleted: true });
    expect(partsUnder(answer('1', 0, 900), deleted)).toEqual([[100, 200, 'goal']]);
  });
});

describe('any answers', () => {
  test('leave every part of a segment in place: end to end, none empty, none outside', () => {
    fc.assert(
      fc.property(someSegments, someCheckIns, (segments, answers) => {
        const parts = labelParts(wholes(segments), answers);
        for (const whole of segments) {
          const own = parts.filter((part) => part.segment === whole);
          expect(own.map(({ start }) => start)).toEqual([
            whole.start,
            ...own.slice(0, -1).map(({ end }) => end),
          ]);
          expect(own.at(-1)?.end).toBe(whole.end);
          expect(own.every((part) => lengthOf(part) > 0)).toBe(true);
        }
        const ofKnown = parts.filter((part) => segments.includes(part.segment));
        expect(ofKnown).toHaveLength(parts.length);
      }),
    );
  });

  test('label each minute as the slow and obvious search for the latest answer does', () => {
    fc.assert(
      fc.property(someSegments, someCheckIns, (segments, answers) => {
        for (const { segment: whole, label, start, end } of labelParts(wholes(segments), answers)) {
          for (const at of minutesOf({ start, end })) {
            expect(label).toEqual(labelAt(at, whole, answers));
          }
        }
      }),
    );
  });

  test('do not depend on the order in which they are read', () => {
    const shuffled = someCheckIns.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
    );
    fc.assert(
      fc.property(someSegments, shuffled, (segments, [answers, again]) => {
        expect(labelParts(wholes(segments), again)).toEqual(labelParts(wholes(segments), answers));
      }),
    );
  });
});

describe('what two stretches share', () => {
  test('is the same seen from either side, and nothing where they only touch', () => {
    const a = { start: 0, end: 10 };
    expect(intersection(a, { start: 5, end: 20 })).toEqual({ start: 5, end: 10 });
    expect(intersection({ start: 5, end: 20 }, a)).toEqual({ start: 5, end: 10 });
    expect(intersection(a, { start: 10, end: 20 })).toBeUndefined();
  });
});
