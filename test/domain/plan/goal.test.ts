import { describe, expect, test } from 'vitest';
import {
  aimOf,
  draftedGoal,
  type Goal,
  type RungDraft,
  rungsOf,
} from '../../../src/domain/plan/goal';
import { GOALS } from '../../support/arbitrary/arbitrary';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const [REPLY, CALL, SALE] = CUSTOMERS.ladder;

/** A goal whose ladder is made into this one; new rungs are called new-1, new-2. */
function redrawn(goal: Goal, ...[lowest, ...others]: [RungDraft, ...RungDraft[]]) {
  let ids = 0;
  return draftedGoal({ ...goal, ladder: [lowest, ...others] }, goal, () => `new-${(ids += 1)}`);
}

test('the aim of a goal is the top of its ladder', () => {
  expect(GOALS.map((goal) => aimOf(goal).id)).toEqual(['sale', 'sale']);
});

describe('a ladder that is edited', () => {
  test('keeps the ids of its rungs, whatever their words', () => {
    const unit = { kind: 'count', one: 'answer', many: 'answers' } as const;
    const { ladder, former } = redrawn(CUSTOMERS, { ...REPLY, unit }, CALL ?? REPLY, SALE ?? REPLY);
    expect(ladder.map(({ id }) => id)).toEqual(['reply', 'call', 'sale']);
    expect(ladder[0].unit).toEqual(unit);
    expect(former).toBeUndefined();
  });

  test('gives a new rung an id, and keeps one that is taken off for its results', () => {
    const unit = { kind: 'count', one: 'meeting', many: 'meetings' } as const;
    const { ladder, former } = redrawn(CUSTOMERS, REPLY, { unit }, SALE ?? REPLY);
    expect(ladder.map(({ id }) => id)).toEqual(['reply', 'new-1', 'sale']);
    expect(former).toEqual([CALL]);
    expect(rungsOf({ ladder, ...(former && { former }) })).toHaveLength(4);
  });

  test('that measures something else is a new rung: three sales never become 3 euros', () => {
    const money = { kind: 'money', currency: 'EUR' } as const;
    const { ladder, former } = redrawn(CUSTOMERS, { id: 'sale', unit: money });
    expect(ladder).toEqual([{ id: 'new-1', unit: money }]);
    expect(former).toEqual([REPLY, CALL, SALE]);
  });

  test('in another currency is a new rung too', () => {
    const dollars = { kind: 'money', currency: 'USD' } as const;
    expect(redrawn(COURSE, { id: 'income', unit: dollars }).ladder[0].id).toBe('new-1');
    const euros = { kind: 'money', currency: 'EUR' } as const;
    expect(redrawn(COURSE, { id: 'income', unit: euros }).ladder[0].id).toBe('income');
  });
});

describe('a rung that measures what an earlier one did', () => {
  const EURO = { kind: 'money', currency: 'EUR' } as const;
  const DOLLAR = { kind: 'money', currency: 'USD' } as const;

  test('is that one: a currency that is changed and changed back keeps its results', () => {
    const dollars = redrawn(COURSE, { id: 'income', unit: DOLLAR });
    const back = redrawn({ ...COURSE, ...dollars }, { id: 'new-1', unit: EURO });
    expect(back.ladder).toEqual([{ id: 'income', unit: EURO }]);
    expect(back.former?.map(({ id }) => id)).toEqual(['new-1']);
  });

  test('is that one by its word, where a step is removed and typed again', () => {
    const without = redrawn(CUSTOMERS, REPLY, SALE ?? REPLY);
    const again = { unit: { kind: 'count', one: 'Call booked', many: 'calls booked' } } as const;
    const { ladder, former } = redrawn({ ...CUSTOMERS, ...without }, REPLY, again, SALE ?? REPLY);
    expect(ladder.map(({ id }) => id)).toEqual(['reply', 'call', 'sale']);
    expect(former).toBeUndefined();
  });

  test('is one rung, not two', () => {
    const { ladder } = redrawn(COURSE, { unit: EURO }, { unit: EURO });
    expect(new Set(ladder.map(({ id }) => id)).size).toBe(2);
  });
});
