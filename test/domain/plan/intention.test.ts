import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../src/domain/time/instant';
import { overshoots, type Plan, plannedFor, planOf } from '../../../src/domain/plan/intention';
import { intentionAt } from '../../support/prompt/decision';

const BEGIN = Date.UTC(2026, 10, 23, 9);
const VISIT = { site: 'linkedin', start: BEGIN, end: BEGIN + 5 * MINUTE };
const forGoal = (goal: string): Plan => ({ label: { kind: 'goal', goal }, time: 0 });
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
    expect(planOf(said, VISIT)).toEqual(TEN);
    expect(planOf(said, { ...VISIT, site: 'x' })).toBeUndefined();
    expect(planOf(said, { ...VISIT, start: BEGIN + 1 })).toBeUndefined();
  });

  test('is not what a clock that was set back since says is yet to come', () => {
    expect(planOf([intentionAt(VISIT.end + 1, TEN)], VISIT)).toBeUndefined();
  });

  test('is none where the question was passed over', () => {
    expect(planOf([intentionAt(BEGIN, null)], VISIT)).toBeUndefined();
  });
});

describe('the goal that time was planned for', () => {
  test('is the last that was said for its site, in it or within the half-hour before', () => {
    const said = [
      intentionAt(BEGIN + MINUTE, forGoal('course')),
      intentionAt(BEGIN - 30 * MINUTE, forGoal('customers')),
    ];
    expect(plannedFor(VISIT, said)).toBe('course');
    expect(plannedFor(VISIT, said.slice(1))).toBe('customers');
    expect(plannedFor({ ...VISIT, site: 'x' }, said)).toBeUndefined();
  });

  test('is none where it was said too early, afterwards, for no goal, or not at all', () => {
    const said = [
      intentionAt(BEGIN - 30 * MINUTE - 1, forGoal('course')),
      intentionAt(VISIT.end + 1, forGoal('course')),
      intentionAt(BEGIN, null),
    ];
    expect(plannedFor(VISIT, said)).toBeUndefined();
    expect(plannedFor(VISIT, [...said, intentionAt(BEGIN, TEN)])).toBeUndefined();
  });
});
