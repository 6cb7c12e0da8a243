import { describe, expect, test } from 'vitest';
import { activeGoals, answersFor, LIKELY_ANSWERS } from '../../../src/domain/ledger/answers';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import type { Label } from '../../../src/domain/plan/label';
import type { Place } from '../../../src/domain/site/site';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const MESSAGES = { site: 'linkedin', place: 'messages' } as const;

function checkIn(stamp: string, place: Place, label: Label): CheckIn {
  return { id: stamp, stamp, site: 'linkedin', place, start: 0, end: 1, label };
}

const forGoal = (goal: string): Label => ({ kind: 'goal', goal });

function kinds(checkIns: readonly CheckIn[]) {
  const answers = answersFor([COURSE, CUSTOMERS], checkIns, MESSAGES);
  return answers.map(({ label }) => (label.kind === 'goal' ? label.goal : label.kind));
}

describe('the answers for a place', () => {
  test('are the goals in their order, then no goal, then a break', () => {
    expect(kinds([])).toEqual(['customers', 'course', 'none', 'break']);
  });

  test('begin with the goal that this place served last', () => {
    const older = checkIn('1', 'messages', forGoal('customers'));
    const newer = checkIn('2', 'messages', forGoal('course'));
    expect(kinds([newer, older])[0]).toBe('course');
    expect(kinds([older, newer])[0]).toBe('course');
  });

  test('begin with the goal that the time was planned for', () => {
    const last = checkIn('1', 'messages', forGoal('customers'));
    const [first] = answersFor([COURSE, CUSTOMERS], [last], MESSAGES, 'course');
    expect(first?.goal).toBe(COURSE);
  });

  test('do not move because of an answer elsewhere, a break, or one that was taken back', () => {
    const elsewhere = checkIn('1', 'feed', forGoal('course'));
    const rest = checkIn('2', 'messages', { kind: 'break' });
    const gone: CheckIn = { ...checkIn('3', 'messages', forGoal('course')), deleted: true };
    expect(kinds([elsewhere, rest, gone])[0]).toBe('customers');
  });

  test('leave out a goal that was deleted', () => {
    expect(activeGoals([{ ...COURSE, deleted: true }, CUSTOMERS])).toEqual([CUSTOMERS]);
    expect(answersFor([], [])).toHaveLength(2);
  });

  test('are as many as there are keys before those of further goals', () => {
    const goals = Array.from({ length: 40 }, (_, order) => ({ ...COURSE, id: `${order}`, order }));
    const last = checkIn('1', 'messages', forGoal('39'));
    const named = answersFor(goals, [last], MESSAGES).map(
      ({ goal, label }) => goal?.id ?? label.kind,
    );
    const likely = ['39', '0', '1', '2', '3', '4', '5', 'none', 'break'];
    expect(named.slice(0, LIKELY_ANSWERS)).toEqual(likely);
    expect(new Set(named).size).toBe(42);
  });
});
