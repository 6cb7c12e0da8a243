import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { reconcile } from '../../src/background/reconcile';
import { findTimedSites } from '../../src/background/timed-sites';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

/** The browser, as far as it is told. */
const seam = vi.hoisted(() => ({
  granted: new Set<string>(),
  registered: new Array<string>(),
  injected: new Array<string>(),
  answer: Promise.resolve(),
}));
vi.mock('../../src/platform/permissions', () => ({
  grantedAmong: async (origins: readonly string[]) =>
    origins.filter((origin) => seam.granted.has(origin)),
}));
vi.mock('../../src/platform/content-scripts', () => ({
  registerTracker: async (_: string, origins: readonly string[]) => {
    const before = seam.registered;
    seam.registered = [...origins];
    return before;
  },
  injectTracker: async (_: string, origins: readonly string[]) => {
    seam.injected = [...origins];
    await seam.answer;
  },
}));
vi.mock('../../src/tracker/tracker.iife.ts?script&iife', () => ({ default: '/tracker.js' }));

const BLUESKY = 'https://bsky.app/*';
const REDDIT = 'https://*.reddit.com/*';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = openFreshStore();
  seam.granted = new Set([BLUESKY, REDDIT]);
  seam.registered = [];
  seam.answer = Promise.resolve();
  await fresh.store.settings.set('consentedAt', 1);
  await fresh.store.sites.choose(['bluesky', 'reddit']);
});
afterEach(() => fresh.close());

const bringInLine = async () => reconcile(await findTimedSites(fresh.store));

describe('what is registered in the browser', () => {
  test('is what is chosen and granted, and open tabs begin to be timed', async () => {
    await bringInLine();
    expect(seam.registered).toEqual([BLUESKY, REDDIT]);
    expect(seam.injected).toEqual([BLUESKY, REDDIT]);
  });

  test('is so again where an update or another hand changed it', async () => {
    seam.registered = ['https://not-chosen.example/*'];
    await bringInLine();
    expect(seam.registered).toEqual([BLUESKY, REDDIT]);
  });

  test('is so even while a tab that hangs does not answer', async () => {
    seam.answer = new Promise(() => {});
    await bringInLine();
    expect(seam.registered).toEqual([BLUESKY, REDDIT]);
  });

  test('does not hold what the person revoked, and does again when it is granted anew', async () => {
    await bringInLine();
    seam.granted.delete(REDDIT);
    await bringInLine();
    expect(seam.registered).toEqual([BLUESKY]);
    seam.granted.add(REDDIT);
    await bringInLine();
    expect(seam.registered).toEqual([BLUESKY, REDDIT]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['consent was withdrawn', () => fresh.store.settings.set('consentedAt', 0)],
    ['all sites were removed', () => fresh.store.sites.drop(['bluesky', 'reddit'])],
    [
      'timing was paused',
      () => fresh.store.settings.set('pause', { start: 1, end: Date.now() + 60_000 }),
    ],
  ])('is nothing once %s, and open tabs are told', async (_, change) => {
    await bringInLine();
    await change();
    await bringInLine();
    expect(seam.registered).toEqual([]);
    expect(seam.injected).toEqual([BLUESKY, REDDIT]);
  });
});
