import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Goal, TERM_PERIODS } from '../../../src/domain/plan/goal';
import {
  LONGEST_WORD,
  readGoal,
  type TypedGoal,
  typedGoal,
} from '../../../src/domain/input/goal-input';
import { LONGEST_NAME } from '../../../src/domain/foundation/name';
import { anyDay } from '../../support/arbitrary/arbitrary';
import { CUSTOMERS } from '../../support/dom/some-goals';

const TODAY = '2026-11-22';

const TYPED: TypedGoal = {
  name: ' Win 3 customers ',
  kind: 'count',
  currency: 'EUR',
  word: { one: 'sale', many: 'sales' },
  target: '3',
  term: 'by',
  due: '2026-12-31',
  steps: [],
};

const read = (part: Partial<TypedGoal>, locale = 'en', before?: Goal) =>
  readGoal({ ...TYPED, ...part }, { today: TODAY, locale, before });

function faultsOf(part: Partial<TypedGoal>, locale?: string, before?: Goal) {
  const goal = read(part, locale, before);
  return goal.ok ? {} : goal.problem;
}

describe('a goal as typed', () => {
  test('is read when nothing is missing, blanks around its name left out', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        name: 'Win 3 customers',
        target: 3,
        term: { kind: 'by', due: '2026-12-31' },
        ladder: [{ unit: { kind: 'count', one: 'sale', many: 'sales' } }],
      },
    });
  });

  test('may be money, written as the person writes it', () => {
    const goal = read({ kind: 'money', target: '2.000,50 €' }, 'de');
    expect(goal).toMatchObject({
      value: { target: 2000.5, ladder: [{ unit: { kind: 'money', currency: 'EUR' } }] },
    });
  });

  test.each(TERM_PERIODS)('may be for each %s, and then needs no date', (period) => {
    expect(read({ term: period, due: '' })).toMatchObject({
      value: { term: { kind: 'each', period } },
    });
  });

  test('one word stands for both numbers where the other was left out', () => {
    expect(read({ word: { one: 'sheep', many: '' } })).toMatchObject({
      value: { ladder: [{ unit: { one: 'sheep', many: 'sheep' } }] },
    });
    expect(read({ word: { one: '', many: 'leads' } })).toMatchObject({
      value: { ladder: [{ unit: { one: 'leads', many: 'leads' } }] },
    });
  });

  test('has the steps that were filled in, in their order, below the aim', () => {
    const steps = [
      { one: 'reply', many: 'replies' },
      { one: '', many: ' ' },
      { one: 'call booked', many: 'calls booked' },
    ];
    const goal = read({ steps });
    expect(goal.ok && goal.value.ladder.map(({ unit }) => unit)).toEqual([
      { kind: 'count', one: 'reply', many: 'replies' },
      { kind: 'count', one: 'call booked', many: 'calls booked' },
      { kind: 'count', one: 'sale', many: 'sales' },
    ]);
  });

  test('says everything that is wrong at once', () => {
    const word = { one: '', many: '' };
    const steps = [{ id: 'reply', ...word }];
    expect(faultsOf({ name: ' ', word, target: '', due: '', steps })).toEqual({
      name: 'missing',
      unit: 'missing',
      target: 'empty',
      due: 'missing',
      steps: ['missing'],
    });
  });

  test.each([
    ['0', 'not positive'],
    ['-3', 'not positive'],
    ['12,5', 'ambiguous'],
    ['three', 'unreadable'],
    ['∞', 'unreadable'],
    ['NaN', 'unreadable'],
    ['1e999', 'unreadable'],
    ['9'.repeat(20), 'too large'],
    ['9'.repeat(10_000), 'too large'],
  ] as const)('a target of "%.20s" is %s', (target, problem) => {
    expect(faultsOf({ target })).toEqual({ target: problem });
  });

  test.each([
    ['2026-11-21', 'past'],
    ['1999-12-31', 'past'],
    ['2026-02-30', 'missing'],
  ] as const)('a date of %s is %s', (due, problem) => {
    expect(faultsOf({ due })).toEqual({ due: problem });
  });

  test('may be due today, and a part of one', () => {
    expect(faultsOf({ due: TODAY, target: '0.5' })).toEqual({});
  });

  test('says where a name or a word is too long to be shown', () => {
    const long = 'x'.repeat(10_000);
    expect(faultsOf({ name: long, word: { one: 'sale', many: long } })).toEqual({
      name: 'too long',
      unit: 'too long',
    });
    expect(faultsOf({ steps: [{ one: long, many: '' }] })).toEqual({ steps: ['too long'] });
    const longest = { one: 'x'.repeat(LONGEST_WORD), many: '' };
    expect(faultsOf({ name: 'x'.repeat(LONGEST_NAME), word: longest })).toEqual({});
  });

  test('says which step has a word that the goal has already, in whatever case', () => {
    const reply = { one: 'reply', many: '' };
    const steps = [reply, { one: ' Reply', many: '' }, { one: 'SALE', many: '' }];
    expect(faultsOf({ steps })).toEqual({ steps: [undefined, 'twice', 'twice'] });
  });

  test('may be written in any script, and with emoji', () => {
    const goal = read({ name: 'شركاء 🤝 שותפים', word: { one: '成约', many: '' } });
    expect(goal).toMatchObject({
      value: { name: 'شركاء 🤝 שותפים', ladder: [{ unit: { one: '成约', many: '成约' } }] },
    });
  });
});

describe('the fields of a goal that is edited', () => {
  test('read back as the same goal, in every way of writing numbers', () => {
    const someGoal = fc
      .record({
        target: fc.integer({ min: 1, max: 1e14 }).map((cents) => cents / 100),
        term: fc.oneof(
          anyDay.map((due) => ({ kind: 'by', due }) as const),
          fc.constantFrom(...TERM_PERIODS).map((period) => ({ kind: 'each', period }) as const),
        ),
      })
      .map((part): Goal => ({ ...CUSTOMERS, ...part }));
    fc.assert(
      fc.property(
        someGoal,
        fc.constantFrom('en', 'de', 'fr-CH', 'hi', 'ar-EG', 'sv'),
        (goal, locale) => {
          const typed = typedGoal(goal, locale, 'EUR');
          const { name, target, term, ladder } = goal;
          expect(readGoal(typed, { today: TODAY, locale, before: goal })).toEqual({
            ok: true,
            value: { name, target, term, ladder },
          });
        },
      ),
    );
  });

  test('keep a target to the last decimal, or say that it cannot be read', () => {
    const dinars = { kind: 'money', currency: 'KWD' } as const;
    const before: Goal = { ...CUSTOMERS, target: 0.125, ladder: [{ id: 'income', unit: dinars }] };
    const typed = typedGoal(before, 'de', 'KWD');
    expect(readGoal(typed, { today: TODAY, locale: 'de', before })).toMatchObject({
      value: { target: 0.125 },
    });
    expect(read({ kind: 'money', currency: 'KWD', target: '0.125' })).toMatchObject({
      value: { target: 0.125 },
    });
    expect(faultsOf({ kind: 'money', target: '$500' })).toEqual({ target: 'currency' });
  });

  test('may keep a date that is past, but not choose one', () => {
    const before: Goal = { ...CUSTOMERS, term: { kind: 'by', due: '2026-10-01' } };
    expect(faultsOf({ due: '2026-10-01' }, 'en', before)).toEqual({});
    expect(faultsOf({ due: '2026-10-02' }, 'en', before)).toEqual({ due: 'past' });
  });

  test('refuse a step without a word rather than lose it', () => {
    const steps = [{ id: 'reply', one: ' ', many: '' }];
    expect(faultsOf({ steps }, 'en', CUSTOMERS)).toEqual({ steps: ['missing'] });
  });
});
