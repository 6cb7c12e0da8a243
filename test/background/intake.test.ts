import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type TimeReport, noteOpen, recover, recordSegment } from '../../src/background/intake';
import type { TimedSites } from '../../src/background/timed-sites';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/time/instant';
import { NO_PAUSE } from '../../src/domain/attention/pause';
import type { Segment } from '../../src/domain/attention/segment';
import { DEFAULT_LIMITS } from '../../src/domain/site/attention-limits';
import type { Store } from '../../src/store/store';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { segment } from '../support/store/segment';

const NOW = Date.UTC(2026, 10, 22, 12);
vi.mock('../../src/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 22, 12) }));
/** What the store could not recordSegment. */
const aside = vi.hoisted(() => new Map<string, object>());
vi.mock('../../src/platform/storage/aside', () => ({
  readAside: async () => [...aside].map(([key, report]) => ({ key, report })),
  dropAside: async (keys: readonly string[]) => {
    for (const key of keys) aside.delete(key);
  },
}));

const [BLUESKY, REDDIT] = [
  '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11',
  '1d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11',
];

/** The n-th segment of the page at Bluesky: from so many seconds before now, so long. */
function reported(n: number, secondsAgo: number, seconds: number, more: Partial<Segment> = {}) {
  const start = NOW - secondsAgo * SECOND;
  const fields = { site: 'bluesky', ended: 'open', ...more } as const;
  return segment(`${BLUESKY}-${n}`, start, start + seconds * SECOND, fields);
}

const pauseAgo = (secondsAgo: number, seconds: number) => {
  const start = NOW - secondsAgo * SECOND;
  return { start, end: start + seconds * SECOND };
};

const SITE = {
  name: 'Bluesky',
  category: 'social',
  hosts: ['bsky.app'],
  places: [],
  navigation: 'path',
  limits: DEFAULT_LIMITS,
} as const;
const SITES: TimedSites = {
  allowed: [
    { ...SITE, id: 'bluesky' },
    { ...SITE, id: 'reddit' },
  ],
  timed: [],
  consentedAt: NOW - DAY,
  pause: NO_PAUSE,
  pauses: [],
  at: () => undefined,
  owner: () => undefined,
};

let fresh: FreshStore;
let failures: number;
beforeEach(async () => {
  [fresh, failures] = [openFreshStore(), 0];
  aside.clear();
  const since = NOW - HOUR;
  await fresh.store.openPages.grant({ id: BLUESKY, site: 'bluesky', since });
  await fresh.store.openPages.grant({ id: REDDIT, site: 'reddit', since });
});
afterEach(() => fresh.close());

const stored = () => fresh.tables.segments.orderBy('end').toArray();
const refusals = async () => (await fresh.store.diagnostics.all()).map(({ id }) => id);
const takeOf = (
  claim: Partial<TimeReport> & Pick<TimeReport, 'segment'>,
  sites: Partial<TimedSites> = {},
) => recordSegment({ site: 'bluesky', ...claim }, { ...SITES, ...sites }, fresh.store);

describe('a report', () => {
  test('counts up to the pause, however late and however often it comes', async () => {
    const pauses = [pauseAgo(6, 4)];
    await takeOf({ segment: reported(1, 10, 2) });
    await takeOf({ segment: reported(1, 10, 8) }, { pauses });
    await takeOf({ segment: reported(1, 10, 8) }, { pauses });
    expect(await stored()).toMatchObject([{ end: NOW - 6 * SECOND, ended: 'paused' }]);
  });

  test('of the pause alone, or of an earlier one, counts nothing, and is no fault', async () => {
    const pauses = [pauseAgo(60, 20), pauseAgo(6, 4)];
    await takeOf({ segment: reported(1, 5, 3) }, { pauses });
    await takeOf({ segment: reported(2, 50, 5) }, { pauses });
    expect(await stored()).toEqual([]);
    expect(await refusals()).toEqual([]);
  });

  test('of another site than that of its page is refused', async () => {
    await takeOf({ segment: reported(1, 10, 5), site: 'reddit' });
    expect(await refusals()).toEqual(['segment refused: wrong site']);
  });
});

describe('the right of a page to its time', () => {
  test('begins no sooner than the page, and no sooner than consent', async () => {
    await takeOf({ segment: reported(1, 4000, 3990) });
    await takeOf({ segment: reported(2, 8, 6) }, { consentedAt: NOW - 5 * SECOND });
    expect((await stored()).map(({ start }) => NOW - start)).toEqual([HOUR, 5 * SECOND]);
  });

  test('is none over what lies wholly before it', async () => {
    await takeOf({ segment: reported(1, 8000, 3000), waited: true });
    expect(await stored()).toEqual([]);
  });

  test('ends a quarter of an hour later, unless the report continues a row of its own', async () => {
    const late = reported(1, 16 * 60 + 30, 20);
    await takeOf({ segment: late });
    expect(await refusals()).toEqual(['segment refused: too old']);
    await fresh.store.segments.extend({ ...late, end: late.start + SECOND });
    await takeOf({ segment: late });
    expect(await stored()).toEqual([late]);
  });

  test('holds for the site of that page alone, and for no id that is made up', async () => {
    const hour = reported(1, 600, 500);
    await takeOf({ segment: hour });
    await takeOf({ segment: { ...hour, site: 'reddit', end: hour.end + SECOND }, site: 'reddit' });
    const id = BLUESKY.replace('0', '7');
    await takeOf({ segment: { ...reported(1, 10, 5), id } });
    expect(await stored()).toEqual([hour]);
    expect(await fresh.store.diagnostics.all()).toEqual([
      { id: 'segment refused: no right', count: 2 },
    ]);
  });
});

const failed = async () => void (failures += 1);
const note = (segmentOf: Segment, paidIn: number) =>
  fresh.store.openPages.note({
    id: segmentOf.id,
    segment: segmentOf,
    paid: segmentOf.end + paidIn,
  });

const recovered = (seen: number, store: Store = fresh.store, sites: Partial<TimedSites> = {}) =>
  recover({ sites: { ...SITES, ...sites }, store, seen, failed });

describe('after a kill', () => {
  test('what was open counts until the last sign of life, as far as it was sure to count', async () => {
    await note(reported(1, 60, 20), 10 * SECOND);
    await note(reported(2, 30, 5), 10 * SECOND);
    await recovered(NOW - 18 * SECOND);
    expect((await stored()).map(({ end, ended }) => [NOW - end, ended])).toEqual([
      [30 * SECOND, 'left'],
      [18 * SECOND, 'left'],
    ]);
    expect(await fresh.store.openPages.notes()).toEqual([]);
  });

  test('it counts up to the pause, and not where the site is timed no more', async () => {
    await note(reported(1, 60, 20), 0);
    await note({ ...reported(1, 60, 20), id: `${REDDIT}-1`, site: 'reddit' }, 0);
    const [allowed] = SITES.allowed;
    await recovered(0, fresh.store, {
      allowed: allowed ? [allowed] : [],
      pauses: [pauseAgo(50, 5)],
    });
    expect(await stored()).toMatchObject([{ site: 'bluesky', end: NOW - 50 * SECOND }]);
  });

  test('what could not be counted stays, leaves the others, and is counted at the next start', async () => {
    for (const n of [1, 2, 3]) await note(reported(n, 100 - n * 20, 10), 0);
    for (const n of [4, 5]) aside.set(`waits:${n}`, reported(n, 700 - n * 20, 10));
    let calls = 0;
    const extend: Store['segments']['extend'] = async (claim) => {
      calls += 1;
      if (calls === 1 || calls === 4) throw new DOMException('full', 'QuotaExceededError');
      return fresh.store.segments.extend(claim);
    };
    const failing = { ...fresh.store, segments: { ...fresh.store.segments, extend } };
    await recovered(0, failing);
    expect([(await stored()).length, failures, aside.size]).toEqual([3, 2, 1]);
    await recovered(0);
    expect((await stored()).length).toBe(5);
    expect([aside.size, await fresh.store.openPages.notes()]).toEqual([0, []]);
  });

  test('a note without a right, as anyone may write one, counts nothing', async () => {
    aside.set('waits:forged', {
      ...reported(1, 20 * 3600, 19 * 3600),
      id: REDDIT.replace('1', '9'),
    });
    await recovered(0);
    expect(await stored()).toEqual([]);
    expect(await refusals()).toEqual(['segment refused: no right']);
  });
});

describe('a note of an open stretch', () => {
  test('is kept for a page that has the right to it, and is sure for ten seconds at most', async () => {
    const sure = await noteOpen(reported(1, 10, 10), NOW + DAY, fresh.store);
    expect(sure).toBe(NOW + 10 * SECOND);
    await noteOpen({ ...reported(2, 10, 10), site: 'reddit' }, NOW, fresh.store);
    expect(await fresh.store.openPages.notes()).toMatchObject([{ paid: sure }]);
  });
});

describe('rights', () => {
  test('of pages from before the last run are dropped, and of those of now none', async () => {
    await fresh.store.openPages.pruneRights(NOW - HOUR);
    expect(await fresh.tables.rights.count()).toBe(2);
    await fresh.store.openPages.pruneRights(NOW - 10 * MINUTE);
    expect(await fresh.tables.rights.count()).toBe(0);
  });

  test('and notes of a site that is forgotten go with its time', async () => {
    const open = reported(1, 60, 20);
    await fresh.store.openPages.note({ id: open.id, segment: open, paid: 0 });
    await fresh.store.erase({ kind: 'site', site: 'bluesky' });
    expect(await fresh.tables.rights.toCollection().primaryKeys()).toEqual([REDDIT]);
    expect(await fresh.store.openPages.notes()).toEqual([]);
  });
});

test('a note that was written since it was read stays', async () => {
  const open = reported(1, 60, 20);
  const old = { id: open.id, segment: open, paid: 0 };
  await fresh.store.openPages.note({ ...old, segment: { ...open, end: open.end + SECOND } });
  await fresh.store.openPages.drop(old);
  expect(await fresh.store.openPages.notes()).toHaveLength(1);
});
