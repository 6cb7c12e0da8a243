import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelledPart, labelParts } from '../../../src/domain/ledger/check-in';
import type { Label } from '../../../src/domain/plan/label';
import { lengthOf, MINUTE } from '../../../src/domain/time/instant';
import { stretchesOf } from '../../../src/domain/ledger/stretch';
import { someCheckIns, someSegments } from '../../support/arbitrary/arbitrary';
import { segment, wholes } from '../../support/store/segment';

const BREAK: Label = { kind: 'break' };
const forGoal = (goal: string): Label => ({ kind: 'goal', goal });

function part(from: number, to: number, label?: Label, site = 'linkedin'): LabelledPart {
  const [start, end] = [from * MINUTE, to * MINUTE];
  const whole = segment(site, start, end, { ended: 'idle' });
  const { place, offset } = whole;
  return { site, place, offset, segment: whole, start, end, label };
}

const told = (parts: readonly LabelledPart[]) =>
  stretchesOf(parts).map(({ start, end, time }) => [start, end, time].map((ms) => ms / MINUTE));

describe('the stretches of a day', () => {
  test('parts with the same answer and gaps of two minutes are one', () => {
    expect(told([part(0, 5), part(7, 10)])).toEqual([[0, 10, 8]]);
  });

  test('a longer gap, another site or another answer begins a new one', () => {
    expect(told([part(0, 5), part(8, 10)])).toHaveLength(2);
    expect(told([part(0, 5), part(5, 10, undefined, 'gmail')])).toHaveLength(2);
    expect(told([part(0, 5), part(5, 10, BREAK)])).toHaveLength(2);
    expect(told([part(0, 5, forGoal('a')), part(5, 10, forGoal('b'))])).toHaveLength(2);
    expect(told([part(0, 5, forGoal('a')), part(5, 10, forGoal('a'))])).toHaveLength(1);
  });

  test('a stretch ended as its last moment did, unless a label or the day cut it off there', () => {
    expect(stretchesOf([part(0, 5)])[0]?.ended).toBe('idle');
    const cut = { ...part(0, 5), end: 3 * MINUTE };
    expect(stretchesOf([cut])[0]?.ended).toBeUndefined();
  });

  test('no time is lost or counted twice', () => {
    fc.assert(
      fc.property(someSegments, someCheckIns, (segments, checkIns) => {
        const parts = labelParts(wholes(segments), checkIns).toSorted((a, b) => a.start - b.start);
        const time = stretchesOf(parts).reduce((sum, stretch) => sum + stretch.time, 0);
        expect(time).toBe(segments.reduce((sum, each) => sum + lengthOf(each), 0));
      }),
    );
  });
});
