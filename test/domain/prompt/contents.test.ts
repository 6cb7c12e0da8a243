import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import type { CheckIn } from '../../../src/domain/ledger/check-in';
import { HOUR } from '../../../src/domain/time/instant';
import type { NextAction } from '../../../src/domain/plan/next-action';
import {
  chooseContent,
  goalAt,
  nextActionOf,
  type CardFacts,
} from '../../../src/domain/prompt/contents';
import { PROMPT_CONTENTS } from '../../../src/domain/prompt/settings';
import { GOALS } from '../../support/arbitrary/arbitrary';
import { COURSE } from '../../support/dom/some-goals';

const CALL: NextAction = {
  id: 'call',
  stamp: '1',
  goal: 'customers',
  name: 'Call Ann',
  length: 600_000,
  order: 3,
  activity: 'calls',
};
const POST: NextAction = { ...CALL, id: 'post', name: 'Write a post', order: 1, activity: 'posts' };
const CALLS: Activity = {
  id: 'calls',
  stamp: '1',
  goal: 'customers',
  name: 'Calls',
  order: 0,
  spots: [{ site: 'offline', place: 'call' }],
};
const POSTS: Activity = {
  ...CALLS,
  id: 'posts',
  name: 'Posts',
  spots: [{ site: 'x', place: 'compose' }],
};

const ALL: CardFacts = {
  goal: { goal: COURSE, reached: 1 },
  action: CALL,
  hour: { time: 5 * HOUR, results: 1 },
};

describe('what a card says', () => {
  test('is drawn from what is wanted and known, never the same twice running', () => {
    const some = fc.subarray([...PROMPT_CONTENTS], { minLength: 1 });
    const last = fc.constantFrom(undefined, ...PROMPT_CONTENTS);
    fc.assert(
      fc.property(
        some,
        last,
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (wanted, before, draw) => {
          const content = chooseContent(wanted, ALL, before, draw);
          expect([...wanted, 'fact']).toContain(content);
          // The fact has two wordings of its own.
          if (content !== 'fact') expect(content).not.toBe(before);
        },
      ),
    );
  });

  test('comes from all of them alike', () => {
    const drawn = [0, 0.3, 0.6, 0.9].map((draw) =>
      chooseContent(PROMPT_CONTENTS, ALL, undefined, draw),
    );
    expect(drawn).toEqual(['fact', 'goal', 'action', 'hour']);
  });

  test('is the fact where nothing else is known', () => {
    expect(chooseContent(['goal', 'action', 'hour'], {}, 'fact', 0)).toBe('fact');
  });
});

const served = (goal: string, stamp: string): CheckIn => ({
  id: stamp,
  stamp,
  site: 'x',
  place: 'feed',
  start: 0,
  end: 1,
  label: { kind: 'goal', goal },
});

describe('the goal', () => {
  test('is the one that the site served last, else the first', () => {
    const goals = [...GOALS, COURSE];
    expect(goalAt('x', goals, [])?.id).toBe('customers');
    const answers = [served('course', '1'), served('given-up', '2')];
    expect(goalAt('x', goals, answers)?.id).toBe('course');
    expect(goalAt('linkedin', goals, answers)?.id).toBe('customers');
    expect(goalAt('x', [], answers)).toBeUndefined();
  });
});

const next = (actions: readonly NextAction[]) =>
  nextActionOf(actions, [CALLS, POSTS], '2026-11-23')?.id;

describe('the next action', () => {
  test('is offline before online, chosen for today before later in the plan', () => {
    expect(next([POST, CALL])).toBe('call');
    expect(next([POST, { ...POST, id: 'today', order: 9, on: '2026-11-23' }])).toBe('today');
  });

  test('is none that is done, dropped, deleted or meant for later', () => {
    const done = { ...CALL, done: { at: 1, offset: 0 } };
    const later = { ...CALL, on: '2026-11-24' };
    expect(
      next([done, { ...CALL, dropped: true }, { ...CALL, deleted: true }, later]),
    ).toBeUndefined();
  });
});
