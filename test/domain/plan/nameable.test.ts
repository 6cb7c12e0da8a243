import { expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { nameableActivities } from '../../../src/domain/plan/nameable';

const FEED = { site: 'linkedin', place: 'feed' } as const;
const MESSAGES = { site: 'linkedin', place: 'messages' } as const;

function activity(id: string, more: Partial<Activity> = {}): Activity {
  return { id, stamp: '1', goal: 'customers', name: id, spots: [FEED], order: 0, ...more };
}

const ids = (activities: readonly Activity[]) =>
  nameableActivities('customers', FEED, activities).map(({ id }) => id);

test('nothing is to be chosen where the goal has no activity, or only the one it is anyway', () => {
  expect(ids([])).toEqual([]);
  expect(ids([activity('posts')])).toEqual([]);
  expect(ids([activity('course posts', { goal: 'course' })])).toEqual([]);
});

test('an activity of another spot can be named where the spot has none of its own', () => {
  expect(ids([activity('outreach', { spots: [MESSAGES] })])).toEqual(['outreach']);
});

test('activities bound to the spot come first, archived and deleted ones not at all', () => {
  const all = [
    activity('outreach', { spots: [MESSAGES] }),
    activity('posts', { order: 1 }),
    activity('old', { order: 2, archived: true }),
    activity('gone', { order: 3, deleted: true }),
    activity('comments', { order: 4 }),
  ];
  expect(ids(all)).toEqual(['posts', 'comments', 'outreach']);
});
