import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../src/domain/instant';
import { overshoots, type Plan, planOf } from '../../src/domain/intention';
import { intentionAt } from '../support/decision';

const BEGIN = Date.UTC(2026, 10, 23, 9);
const TEN: Plan = { label: { kind: 'none' }, time: 10 * MINUTE };

describe('a visit is well beyond what was meant', () => {
  test.each([
    [5, 8],
    [10, 15],
    [20, 30],
  ])('of %d min from %d min on', (meant, from) => {
    expect(overshoots(from * MINUTE, meant * MINUTE)).toBe(true);
    expect(overshoots(from * MINUTE - 1, meant * MINUTE)).toBe(false);
  });

  test('never less than by half and by 3 min, and once it is, it stays so', () => {
    const time = fc.integer({ min: 0, max: 300 * MINUTE });
    fc.assert(
      fc.property(time, time, time, (active, intended, more) => {
        if (!overshoots(active, intended)) return;
        expect(active).toBeGreaterThanOrEqual(1.5 * intended);
        expect(active).toBeGreaterThanOrEqual(intended + 3 * MINUTE);
        expect(overshoots(active + more, intended)).toBe(true);
      }),
    );
  });
});

describe('the plan of a visit', () => {
  test('is what was said in it, at its site', () => {
    const said = [intentionAt(BEGIN, TEN), intentionAt(BEGIN + MINUTE, null)];
    expect(planOf(said, 'linkedin', BEGIN)).toEqual(TEN);
    expect(planOf(said, 'x', BEGIN)).toBeUndefined();
    expect(planOf(said, 'linkedin', BEGIN + 1)).toBeUndefined();
  });

  test('is none where the question was passed over', () => {
    expect(planOf([intentionAt(BEGIN, null)], 'linkedin', BEGIN)).toBeUndefined();
  });
});
