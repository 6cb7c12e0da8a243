import { describe, expect, test } from 'vitest';
import { causesOf, isLookedFor } from '../../../src/domain/ledger/result-filter';
import type { Activity } from '../../../src/domain/plan/activity';
import type { Credit, Result } from '../../../src/domain/plan/result';
import { HOUR } from '../../../src/domain/time/instant';

const WRITING: Activity = {
  id: 'writing',
  stamp: '1',
  goal: 'customers',
  name: 'Writing',
  spots: [
    { site: 'linkedin', place: 'messages' },
    { site: 'gmail', place: 'compose' },
  ],
  order: 0,
};

function result(credit: Credit, more: Partial<Result> = {}): Result {
  const at = Date.parse('2026-11-22T12:00Z');
  const known = { id: 'r', stamp: '1', goal: 'customers', rung: 'reply', amount: 1 };
  return { ...known, at, offset: 0, credit, ...more };
}

function brought(...activities: string[]): Result {
  return result({ kind: 'activities', activities });
}

describe('the causes by which a result is looked for', () => {
  test.each<[string, Result, string[]]>([
    ['a spot and its site', brought('linkedin/feed'), ['linkedin/feed', 'linkedin']],
    ['a kind of offline work', brought('offline/call'), ['offline/call']],
    ['an activity and all its sites', brought('writing'), ['writing', 'linkedin', 'gmail']],
    ['by its name of now', brought('gmail/compose'), ['writing', 'linkedin', 'gmail']],
    ['not known', result({ kind: 'unknown' }), ['unknown']],
    ['several without names', result({ kind: 'several' }), ['unknown']],
    ['gone', brought('was'), ['unknown']],
    ['anyway', result({ kind: 'anyway' }), ['anyway']],
  ])('%s', (_, one, causes) => {
    expect(causesOf(one, [WRITING])).toEqual(causes);
  });
});

describe('a result that is looked for', () => {
  const records = { activities: [WRITING], dayStart: 4 * HOUR };
  const reply = brought('linkedin/feed');

  test('agrees with all that is asked', () => {
    const all = { goal: 'customers', rung: 'reply', cause: 'linkedin' };
    expect(isLookedFor(reply, { ...all, first: '2026-11-22', last: '2026-11-22' }, records)).toBe(
      true,
    );
    expect(isLookedFor(reply, {}, records)).toBe(true);
  });

  test.each([
    { goal: 'course' },
    { rung: 'call' },
    { cause: 'gmail' },
    { first: '2026-11-23' },
    { last: '2026-11-21' },
  ])('and not with %j', (filter) => {
    expect(isLookedFor(reply, filter, records)).toBe(false);
  });

  test('is of the day that began the evening before', () => {
    const late = { ...reply, at: Date.parse('2026-11-23T03:00Z') };
    expect(isLookedFor(late, { last: '2026-11-22' }, records)).toBe(true);
  });
});
