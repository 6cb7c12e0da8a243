import { describe, expect, test } from 'vitest';
import { readGoal, type TypedGoal } from '../../src/domain/typed-goal';

const TODAY = '2026-11-22';

const TYPED: TypedGoal = {
  name: ' Win 3 customers ',
  kind: 'count',
  currency: 'EUR',
  word: { one: 'sale', many: 'sales' },
  target: '3',
  due: '2026-12-31',
  steps: [],
};

const read = (part: Partial<TypedGoal>, locale = 'en') =>
  readGoal({ ...TYPED, ...part }, TODAY, locale);

function faultsOf(part: Partial<TypedGoal>, locale?: string) {
  const goal = read(part, locale);
  return goal.ok ? {} : goal.problem;
}

describe('a goal as typed', () => {
  test('is read when nothing is missing', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        plan: {
          name: 'Win 3 customers',
          target: 3,
          due: '2026-12-31',
          unit: { kind: 'count', one: 'sale', many: 'sales' },
        },
        steps: [],
      },
    });
  });

  test('may be money, written as the person writes it', () => {
    const goal = read({ kind: 'money', target: '2.000,50 €' }, 'de');
    expect(goal).toMatchObject({
      value: { plan: { target: 2000.5, unit: { kind: 'money', currency: 'EUR' } } },
    });
  });

  test('one word stands for both numbers where the other was left out', () => {
    expect(read({ word: { one: 'sheep', many: '' } })).toMatchObject({
      value: { plan: { unit: { one: 'sheep', many: 'sheep' } } },
    });
    expect(read({ word: { one: '', many: 'leads' } })).toMatchObject({
      value: { plan: { unit: { one: 'leads', many: 'leads' } } },
    });
  });

  test('has the steps that were filled in, in their order', () => {
    const steps = [
      { one: 'reply', many: 'replies' },
      { one: '', many: ' ' },
      { one: 'call booked', many: 'calls booked' },
    ];
    const goal = read({ steps });
    expect(goal.ok && goal.value.steps).toEqual([
      { kind: 'count', one: 'reply', many: 'replies' },
      { kind: 'count', one: 'call booked', many: 'calls booked' },
    ]);
  });

  test('says everything that is wrong at once', () => {
    const faults = faultsOf({ name: ' ', word: { one: '', many: '' }, target: '', due: '' });
    expect(faults).toEqual({ name: 'missing', unit: 'missing', target: 'empty', due: 'missing' });
  });

  test.each([
    ['0', 'not positive'],
    ['-3', 'not positive'],
    ['12,5', 'ambiguous'],
    ['three', 'unreadable'],
    ['9'.repeat(20), 'too large'],
  ] as const)('a target of "%s" is %s', (target, problem) => {
    expect(faultsOf({ target })).toEqual({ target: problem });
  });

  test.each([
    ['2026-11-21', 'past'],
    ['2026-02-30', 'missing'],
  ] as const)('a date of %s is %s', (due, problem) => {
    expect(faultsOf({ due })).toEqual({ due: problem });
  });

  test('may be due today', () => {
    expect(faultsOf({ due: TODAY })).toEqual({});
  });
});
