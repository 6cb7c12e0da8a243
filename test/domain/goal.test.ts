import { describe, expect, test } from 'vitest';
import { aimOf, type GoalDraft, parseGoal } from '../../src/domain/goal';
import { GOALS } from '../support/arbitrary';

const TODAY = '2026-11-22';
const SOUND: GoalDraft = {
  name: 'Win 3 customers',
  target: 3,
  due: '2026-12-31',
  unit: { kind: 'count', one: 'sale', many: 'sales' },
};

/** What is wrong with a draft that differs from a sound one in this. */
function faultsOf(change: Partial<GoalDraft>) {
  const read = parseGoal({ ...SOUND, ...change }, TODAY);
  return read.ok ? 'none' : read.problem;
}

describe('the draft of a goal', () => {
  test('that is sound becomes a goal, blanks around its name left out', () => {
    const read = parseGoal({ ...SOUND, name: '  Win 3 customers ' }, TODAY);
    expect(read).toEqual({ ok: true, value: SOUND });
  });

  test('is told all its faults at once', () => {
    const unit = { kind: 'count', one: ' ', many: '' } as const;
    expect(faultsOf({ name: ' ', target: undefined, due: undefined, unit })).toEqual({
      name: 'missing',
      target: 'unreadable',
      due: 'missing',
      unit: 'missing',
    });
  });

  test.each([
    ['a name of blanks', { name: '\t ' }, { name: 'missing' }],
    ['a target of zero', { target: 0 }, { target: 'not positive' }],
    ['a target below zero', { target: -3 }, { target: 'not positive' }],
    ['a target that is no number', { target: Number.NaN }, { target: 'not positive' }],
    ['a target that could not be read', { target: undefined }, { target: 'unreadable' }],
    ['no date', { due: undefined }, { due: 'missing' }],
    ['a date that is past', { due: '2026-11-21' }, { due: 'past' }],
    ['a date long past', { due: '1999-12-31' }, { due: 'past' }],
  ])('may have as its only fault %s', (_, change, faults) => {
    expect(faultsOf(change)).toEqual(faults);
  });

  test.each<[string, Partial<GoalDraft>]>([
    ['today', { due: TODAY }],
    ['a part of one', { target: 0.5 }],
    ['money', { unit: { kind: 'money', currency: 'EUR' } }],
  ])('may name %s', (_, change) => {
    expect(faultsOf(change)).toBe('none');
  });
});

test('the aim of a goal is the top of its ladder', () => {
  expect(GOALS.map((goal) => aimOf(goal).id)).toEqual(['sale', 'sale']);
});
