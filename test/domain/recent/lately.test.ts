import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/domain/ledger/ledger';
import { lastWorkedFor, lateRung, lateRungs } from '../../../src/domain/recent/lately';
import type { Goal } from '../../../src/domain/plan/goal';
import type { Label } from '../../../src/domain/plan/label';
import type { Result } from '../../../src/domain/plan/result';
import type { Place } from '../../../src/domain/site/site';
import { segment } from '../../support/store/segment';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const GOALS = [CUSTOMERS, COURSE];

function result(stamp: string, goal: string, rung: string, more: Partial<Result> = {}): Result {
  const credit = { kind: 'unknown' } as const;
  return { id: stamp, stamp, goal, rung, amount: 1, at: 0, offset: 0, credit, ...more };
}

const names = (results: readonly Result[]) =>
  lateRungs(GOALS, results).map(({ goal, rung }) => `${goal.id} ${rung.id}`);

function part(start: number, place: Place, label: Label | undefined): Part {
  const timed = segment(`${start}`, start, start + 1, { site: 'linkedin', place: 'feed' });
  return { site: 'linkedin', place, offset: 0, segment: timed, start, end: start + 1, label };
}

describe('the rungs to count up with one tap', () => {
  test('are at first the lowest that is counted', () => {
    expect(names([])).toEqual(['customers reply']);
  });

  test('are those recorded last, in the order of the ladder; money is typed', () => {
    const results = [
      result('3', 'customers', 'sale'),
      result('2', 'course', 'income'),
      result('1', 'customers', 'reply'),
    ];
    expect(names(results)).toEqual(['customers reply', 'customers sale']);
  });

  test('leave out what was deleted, paid back, or is off the ladder', () => {
    const results = [
      result('4', 'customers', 'sale', { deleted: true }),
      result('3', 'customers', 'sale', { refundOf: 'x', amount: -1 }),
      result('2', 'customers', 'former'),
      result('1', 'customers', 'call'),
    ];
    expect(names(results)).toEqual(['customers call']);
  });
});

const preset = (results: readonly Result[], goal?: Goal) => {
  const late = lateRung(GOALS, results, goal);
  return late && [late.goal.id, late.rung.id];
};

const key = (days: readonly (readonly Part[])[]) => lastWorkedFor('customers', days, [])?.key;

describe('the rung that a form opens with', () => {
  test('is the lowest of the first goal, then the one recorded last', () => {
    expect(preset([])).toEqual(['customers', 'reply']);
    const results = [result('1', 'customers', 'call'), result('2', 'course', 'income')];
    expect(preset(results)).toEqual(['course', 'income']);
    expect(preset(results, CUSTOMERS)).toEqual(['customers', 'call']);
  });

  test('is none without a goal', () => {
    expect(lateRung([], [])).toBeUndefined();
  });
});

describe('what was done last for a goal', () => {
  const customers = { kind: 'goal', goal: 'customers' } as const;

  test('is the newest time that was answered with it', () => {
    const today = [
      part(10, 'feed', customers),
      part(20, 'messages', customers),
      part(30, 'search', undefined),
    ];
    expect(key([today])).toBe('linkedin/messages');
  });

  test('is of an earlier day where today has none', () => {
    expect(key([[part(30, 'search', { kind: 'none' })], [part(1, 'profile', customers)]])).toBe(
      'linkedin/profile',
    );
    expect(key([[]])).toBeUndefined();
  });
});
