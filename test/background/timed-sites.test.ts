import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { trackingConfigFor } from '../../src/background/intake';
import { findTimedSites } from '../../src/background/timed-sites';
import { parseOwnSite } from '../../src/domain/site/own-site';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const granted = new Set<string>();
vi.mock('../../src/platform/permissions', () => ({
  grantedAmong: async (origins: readonly string[]) => origins.filter((each) => granted.has(each)),
}));

vi.mock('../../src/platform/storage/aside', () => ({}));

let fresh: FreshStore;
beforeEach(async () => {
  fresh = openFreshStore();
  granted.clear();
  await fresh.store.settings.set('consentedAt', 1);
});
afterEach(() => fresh.close());

async function addOwn(address: string): Promise<string> {
  const own = parseOwnSite(address, [], '', 'other');
  if (!own.ok) throw new Error(own.problem);
  await fresh.store.sites.add(own.value);
  return (
    (await fresh.store.sites.chosen()).find((row) => row.own?.hosts[0] === own.value.hosts[0])
      ?.id ?? ''
  );
}

const timedIds = async () => (await findTimedSites(fresh.store)).timed.map(({ id }) => id);

describe('what is timed', () => {
  test('is what is consented to, chosen, switched on and granted', async () => {
    await fresh.store.sites.choose(['linkedin', 'bluesky']);
    expect(await timedIds()).toEqual([]);
    granted.add('https://bsky.app/*');
    expect(await timedIds()).toEqual(['bluesky']);
    await fresh.store.sites.change('bluesky', { off: true });
    expect(await timedIds()).toEqual([]);
    await fresh.store.sites.change('bluesky', { off: false });
    await fresh.store.settings.set('consentedAt', 0);
    expect(await timedIds()).toEqual([]);
  });

  test('gets the limits that the person set', async () => {
    granted.add('https://bsky.app/*');
    await fresh.store.sites.choose(['bluesky']);
    await fresh.store.sites.change('bluesky', { idle: 90_000, media: false });
    const sites = await findTimedSites(fresh.store);
    expect(trackingConfigFor('https://bsky.app/', sites)).toMatchObject({
      site: 'bluesky',
      limits: { idle: 90_000, engaged: 90_000, media: false },
    });
  });
});

describe('a pause', () => {
  beforeEach(async () => {
    granted.add('https://bsky.app/*');
    await fresh.store.sites.choose(['bluesky']);
  });

  test('times nothing while it holds, and lets reports of the time before it in', async () => {
    await fresh.store.settings.set('pause', { start: Date.now() - 1, end: Date.now() + 60_000 });
    const sites = await findTimedSites(fresh.store);
    expect(sites.timed).toEqual([]);
    expect(trackingConfigFor('https://bsky.app/', sites)).toBeUndefined();
    expect(sites.owner('bluesky', 'https://bsky.app/')?.id).toBe('bluesky');
  });

  test('that is over lets all be timed again', async () => {
    await fresh.store.settings.set('pause', { start: Date.now() - 60_000, end: Date.now() - 1 });
    expect(await timedIds()).toEqual(['bluesky']);
  });
});

describe('an own site', () => {
  test('is told by host, port and folder; its page may come from and go to other folders', async () => {
    granted.add('http://127.0.0.1/*');
    const site = await addOwn('127.0.0.1:8080/forum');
    const sites = await findTimedSites(fresh.store);
    expect(trackingConfigFor('http://127.0.0.1:8080/forum/new', sites)).toMatchObject({
      site,
      pathPrefix: '/forum',
    });
    expect(trackingConfigFor('http://127.0.0.1:8080/other', sites)).toMatchObject({
      pathPrefix: '/forum',
    });
    expect(trackingConfigFor('http://127.0.0.1:9090/forum', sites)).toBeUndefined();
    expect(sites.owner(site, 'http://127.0.0.1:8080/other')?.id).toBe(site);
    expect(sites.owner(site, 'http://127.0.0.1:9090/forum')).toBeUndefined();
  });

  test('of two on one host each gets its own folder', async () => {
    granted.add('https://example.org/*');
    await addOwn('example.org/forum');
    await addOwn('example.org/wiki');
    const sites = await findTimedSites(fresh.store);
    expect(trackingConfigFor('https://example.org/wiki', sites)?.pathPrefix).toBe('/wiki');
    expect(trackingConfigFor('https://example.org/forum', sites)?.pathPrefix).toBe('/forum');
  });
});
