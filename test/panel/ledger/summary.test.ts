import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Label } from '../../../src/domain/plan/label';
import type { Goal } from '../../../src/domain/plan/goal';
import { HOUR } from '../../../src/domain/time/instant';
import { dayLedger } from '../../../src/domain/ledger/ledger';
import type { Result } from '../../../src/domain/plan/result';
import { summaryText } from '../../../src/panel/ledger/summary';
import { recordsWith } from '../../support/store/records';
import { english } from '../../support/dom/english';
import { attention } from '../../support/dom/lived-day';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';
import { NOON } from '../../support/dom/some-surroundings';

const CUSTOMER_TIME: Label = { kind: 'goal', goal: 'customers' };

/** An hour for each label, the first at eight. */
function summary(labels: readonly (Label | undefined)[], results: readonly Result[] = []) {
  const segments = labels.map((_, index) => attention(`s${index}`, 8 + index, 0, 60));
  const checkIns = labels.flatMap((label, index): CheckIn[] => {
    const segment = segments[index];
    return label && segment ? [{ ...segment, id: `c${index}`, stamp: '1', label }] : [];
  });
  const records = recordsWith({ goals: [CUSTOMERS, COURSE], segments, checkIns, results });
  const ledger = dayLedger('2026-11-22', records, 4 * HOUR);
  return summaryText(ledger, true, english());
}

function result(goal: string, rung: string, amount: number): Result {
  const credit = { kind: 'unknown' } as const;
  return { id: rung, stamp: '1', goal, rung, amount, credit, at: NOON, offset: 60 };
}

function withUnit(many: string): Goal {
  return { ...COURSE, id: many, ladder: [{ id: 'aim', unit: { kind: 'count', one: many, many } }] };
}

describe('the day in a sentence', () => {
  test('begins with what came of it, the aim before its signs', () => {
    const results = [
      result('customers', 'reply', 5),
      result('customers', 'call', 2),
      result('course', 'income', 79),
    ];
    expect(summary([], results)).toBe('**2 calls booked, 5 replies and €79**. ');
  });

  test('adds up what several goals have in the same measure', () => {
    const goals = [CUSTOMERS, COURSE, { ...COURSE, id: 'book' }];
    const results = [result('course', 'income', 79), result('book', 'income', 21)];
    const ledger = dayLedger('2026-11-22', recordsWith({ goals, results }), 4 * HOUR);
    expect(summaryText(ledger, true, english())).toBe('**€100**. ');
  });

  test('says of many kinds of result how many more there are', () => {
    const goals = Array.from({ length: 8 }, (_, index) => withUnit(`kind ${index}`));
    const results = goals.map(({ id }) => result(id, 'aim', 2));
    const ledger = dayLedger('2026-11-22', recordsWith({ goals, results }), 4 * HOUR);
    expect(summaryText(ledger, true, english())).toBe(
      '**2 kind 0, 2 kind 1, 2 kind 2, 2 kind 3, 2 kind 4 and 3 other kinds of result**. ',
    );
  });

  test('then says where the time went', () => {
    expect(summary([CUSTOMER_TIME, { kind: 'none' }, { kind: 'break' }, undefined])).toBe(
      'No result recorded yet. Of 4 h, **1 h** served a goal, 2 h served none and 1 h waits for an answer.',
    );
  });

  test.each([
    [[CUSTOMER_TIME], 'All of **1 h** served a goal.'],
    [[{ kind: 'none' } as const], '**1 h** served no goal.'],
    [[undefined], '**1 h** waits for an answer: which goal did it serve?'],
  ])('is short where there is one kind of time', (labels, sentence) => {
    expect(summary(labels)).toBe(`No result recorded yet. ${sentence}`);
  });

  test('says kindly that there is nothing', () => {
    expect(summary([])).toBe('Nothing timed and nothing recorded yet today.');
  });
});
