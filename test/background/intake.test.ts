import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recover, take } from '../../src/background/intake';
import type { Segment } from '../../src/domain/segment';
import { DEFAULT_LIMITS } from '../../src/domain/segmenter';
import { type FreshStore, openFreshStore } from '../support/fresh-store';
import { segment } from '../support/segment';

let journal: Segment[] = [];
vi.mock('../../src/platform/journal', () => ({ takeJournal: async () => journal }));

const ID = '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11';
const CLAIM = segment(ID, 1_000, 9_000, { site: 'bluesky', ended: 'open' });
const PAUSE = { start: 5_000, end: 7_000 };

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

const none = () => undefined;
const stored = () => fresh.tables.segments.toArray();

describe('a report', () => {
  test('counts up to the pause, however late and however often it comes', async () => {
    await take({ ...CLAIM, end: 3_000 }, 'bluesky', [], fresh.store);
    await take(CLAIM, 'bluesky', [PAUSE], fresh.store);
    await take(CLAIM, 'bluesky', [PAUSE], fresh.store);
    expect(await stored()).toMatchObject([{ start: 1_000, end: 5_000, ended: 'paused' }]);
  });

  test('of the pause alone counts nothing, and is no fault', async () => {
    await take({ ...CLAIM, start: 5_500 }, 'bluesky', [PAUSE], fresh.store);
    expect(await stored()).toEqual([]);
    expect(await fresh.store.diagnostics.all()).toEqual([]);
  });

  test('of an earlier pause counts no more than of the last', async () => {
    const second = { start: 20_000, end: 30_000 };
    await take({ ...CLAIM, start: 5_500 }, 'bluesky', [PAUSE, second], fresh.store);
    expect(await stored()).toEqual([]);
    await take({ ...CLAIM, end: 25_000 }, 'bluesky', [PAUSE, second], fresh.store);
    expect(await stored()).toMatchObject([{ start: 1_000, end: 5_000, ended: 'paused' }]);
  });

  test('of another site than that of its page is refused', async () => {
    await take(CLAIM, 'reddit', [], fresh.store);
    expect(await fresh.store.diagnostics.all()).toMatchObject([{ count: 1 }]);
  });
});

test('what a killed browser left in the journal counts up to the pause too', async () => {
  journal = [CLAIM, { ...CLAIM, id: ID.replace('0', '1'), site: 'dropped' }];
  const bluesky = {
    id: 'bluesky',
    name: 'Bluesky',
    category: 'social',
    hosts: ['bsky.app'],
    places: [],
    navigation: 'path',
    limits: DEFAULT_LIMITS,
  } as const;
  await recover(
    { allowed: [bluesky], timed: [], pause: PAUSE, pauses: [PAUSE], at: none, owner: none },
    fresh.store,
  );
  expect(await stored()).toMatchObject([{ site: 'bluesky', end: 5_000, ended: 'paused' }]);
});
