import { describe, expect, test } from 'vitest';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import { suggestedAnswer } from '../../../src/domain/recent/suggested-answer';
import type { Activity } from '../../../src/domain/plan/activity';
import type { Label } from '../../../src/domain/plan/label';
import type { Place } from '../../../src/domain/site/site';
import { COURSE, CUSTOMERS } from '../../support/dom/some-goals';

const MESSAGES = { site: 'linkedin', place: 'messages' } as const;
const GOALS = [CUSTOMERS, COURSE];
const OUTREACH: Activity = {
  id: 'outreach',
  stamp: '1',
  goal: 'customers',
  name: 'Outreach',
  spots: [MESSAGES],
  order: 0,
};
const NAMED: Label = { kind: 'goal', goal: 'customers', activity: 'outreach' };

function answered(stamp: string, label: Label, place: Place = 'messages'): CheckIn {
  return { id: stamp, stamp, site: 'linkedin', place, start: 0, end: 1, label };
}

const suggested = (checkIns: readonly CheckIn[], activities: readonly Activity[] = [OUTREACH]) =>
  suggestedAnswer(MESSAGES, checkIns, { goals: GOALS, activities });

describe('the answer that is suggested for a place', () => {
  test('is the one given there last, be it an activity, no goal or a break', () => {
    const older = answered('1', { kind: 'goal', goal: 'course' });
    for (const label of [NAMED, { kind: 'none' }, { kind: 'break' }] as const) {
      expect(suggested([answered('2', label), older])).toEqual(label);
      expect(suggested([older, answered('2', label)])).toEqual(label);
    }
  });

  test('is none where nothing was answered there, or the answer was taken back', () => {
    expect(suggested([])).toBeUndefined();
    expect(suggested([answered('1', { kind: 'break' }, 'feed')])).toBeUndefined();
    expect(suggested([{ ...answered('1', { kind: 'break' }), deleted: true }])).toBeUndefined();
  });

  test('passes over a goal and an activity that are not offered any more', () => {
    const gone = answered('2', { kind: 'goal', goal: 'gone' });
    expect(suggested([gone, answered('1', { kind: 'none' })])).toEqual({ kind: 'none' });
    const plain = { kind: 'goal', goal: 'customers' };
    expect(suggested([answered('1', NAMED)], [{ ...OUTREACH, archived: true }])).toEqual(plain);
  });

  test('is the goal that the time was planned for', () => {
    const offered = { goals: GOALS, activities: [] };
    const last = [answered('1', { kind: 'break' })];
    expect(suggestedAnswer(MESSAGES, last, offered, 'course')).toEqual({
      kind: 'goal',
      goal: 'course',
    });
    expect(suggestedAnswer(MESSAGES, last, offered, 'gone')).toEqual({ kind: 'break' });
  });
});
