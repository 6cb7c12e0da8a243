import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ChosenSite,
  IDLE_LIMITS,
  limitsOf,
  siteNames,
  siteOf,
  sitesSwitchedOn,
} from '../../../src/domain/site/chosen-site';
import { MINUTE, SECOND } from '../../../src/domain/time/instant';
import { DEFAULT_LIMITS } from '../../../src/domain/site/attention-limits';

const FORUM: ChosenSite = {
  id: 'forum',
  stamp: '1',
  own: {
    id: 'forum',
    name: 'Our forum',
    category: 'other',
    hosts: ['example.org'],
    places: [],
    navigation: 'path',
    scheme: 'https',
  },
};
const GMAIL: ChosenSite = { id: 'gmail', stamp: '2' };

describe('the limits of a chosen site', () => {
  test('are the usual ones until something is set', () => {
    expect(limitsOf(GMAIL)).toEqual(DEFAULT_LIMITS);
  });

  test('can be set from 15 to 180 s', () => {
    expect(IDLE_LIMITS[0]).toBe(15 * SECOND);
    expect(IDLE_LIMITS.at(-1)).toBe(180 * SECOND);
    expect(IDLE_LIMITS).toContain(DEFAULT_LIMITS.idle);
  });

  test('after typing bridge a minute at least, and never less than without', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDLE_LIMITS), fc.boolean(), (idle, media) => {
        const limits = limitsOf({ idle, media });
        expect(limits).toMatchObject({ idle, media });
        expect(limits.engaged).toBe(Math.max(MINUTE, idle));
      }),
    );
  });
});

describe('a chosen site', () => {
  test('is the own one or that of the catalogue; an unknown id is none', () => {
    expect(siteOf(FORUM)?.name).toBe('Our forum');
    expect(siteOf(GMAIL)?.name).toBe('Gmail');
    expect(siteOf({ id: 'no-more', stamp: '1' })).toBeUndefined();
  });

  test('is timed unless it was switched off or removed', () => {
    const rows = [
      FORUM,
      { ...GMAIL, off: true },
      { id: 'reddit', stamp: '3', deleted: true },
    ] as const;
    expect(sitesSwitchedOn(rows).map(({ id }) => id)).toEqual(['forum']);
    expect(sitesSwitchedOn([{ ...GMAIL, off: false }])).toHaveLength(1);
  });

  test('has its name also after it was removed, as its time may still be there', () => {
    const names = siteNames([{ ...FORUM, deleted: true }]);
    expect([names('forum'), names('gmail'), names('gone')]).toEqual(['Our forum', 'Gmail', 'gone']);
  });
});
