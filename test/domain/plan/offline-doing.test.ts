import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import { doingForAction, labelFor, offlineDoings } from '../../../src/domain/plan/offline-doing';

function activity(id: string, order: number, more: Partial<Activity> = {}): Activity {
  const spots = [{ site: 'offline', place: 'call' }] as const;
  return { id, stamp: '1', goal: 'customers', name: id, spots, order, ...more };
}

const keysOf = (...activities: Activity[]) =>
  offlineDoings('customers', activities).map(({ key }) => key);

describe('what can be done offline', () => {
  test('is a call, a visit or something else where nothing is planned', () => {
    expect(keysOf()).toEqual(['offline/call', 'offline/visit', 'offline/else']);
  });

  test('is first what the goal plans, in its order, then the kinds that none of it is', () => {
    const calls = [activity('old customers', 1), activity('cold calls', 0)];
    expect(keysOf(...calls)).toEqual([
      'cold calls',
      'old customers',
      'offline/visit',
      'offline/else',
    ]);
  });

  test('leaves out other goals, online activities, and what is archived or deleted', () => {
    const left = [
      activity('other', 0, { goal: 'book' }),
      activity('posts', 0, { spots: [{ site: 'linkedin', place: 'feed' }] }),
      activity('fax', 0, { archived: true }),
      activity('letters', 0, { deleted: true }),
    ];
    expect(keysOf(...left)).toEqual(['offline/call', 'offline/visit', 'offline/else']);
  });

  test('keeps what is chosen already, archived or not', () => {
    const [first] = offlineDoings('customers', [activity('fax', 0, { archived: true })], 'fax');
    expect(first?.key).toBe('fax');
  });
});

test('the answer names the goal and the activity as far as they are known', () => {
  const [planned, visit] = offlineDoings('customers', [activity('cold calls', 0)]);
  expect(planned && labelFor('customers', planned)).toEqual({
    kind: 'goal',
    goal: 'customers',
    activity: 'cold calls',
  });
  expect(visit && labelFor('customers', visit)).toEqual({ kind: 'goal', goal: 'customers' });
  expect(visit && labelFor('none', visit)).toEqual({ kind: 'none' });
});

test('a next action is a piece of its activity, else something not said; one done at the screen is none', () => {
  const calls = activity('cold calls', 0);
  const posts = activity('posts', 1, { spots: [{ site: 'linkedin', place: 'feed' }] });
  expect(doingForAction({ activity: 'cold calls' }, [calls, posts])?.key).toBe('cold calls');
  expect(doingForAction({}, [calls, posts])?.key).toBe('offline/else');
  expect(doingForAction({ activity: 'posts' }, [calls, posts])).toBeUndefined();
});
