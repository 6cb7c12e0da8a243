import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../src/domain/time/instant';
import { decisionAt } from '../support/prompt/decision';
import { chosenIds, type FreshStore, openFreshStore } from '../support/store/fresh-store';

const NOON = Date.UTC(2026, 10, 22, 12);

let fresh: FreshStore;
beforeEach(() => {
  fresh = openFreshStore();
});
afterEach(() => fresh.close());

const pauseAt = (start: number, length: number) =>
  fresh.store.timing.change({ kind: 'pause', pause: { start, end: start + length } });
const unmeasured = async () =>
  (await fresh.store.decisions.all()).map((decision) => decision.unmeasured ?? false);

describe('a pause', () => {
  test('that begins leaves the prompts of the half-hour before it unmeasured, also after another pause', async () => {
    await fresh.tables.decisions.bulkPut([
      decisionAt(NOON - 31 * MINUTE),
      decisionAt(NOON - 5 * MINUTE),
    ]);
    await pauseAt(NOON, 2 * HOUR);
    fresh.setNow(NOON + 24 * HOUR);
    await pauseAt(NOON + 24 * HOUR, HOUR);
    expect(await unmeasured()).toEqual([false, true]);
  });

  test('is known after another one, for reports that come late', async () => {
    await pauseAt(NOON, HOUR);
    await pauseAt(NOON, HOUR / 2);
    fresh.setNow(NOON + 3 * HOUR);
    await pauseAt(NOON + 3 * HOUR, HOUR);
    expect(await fresh.store.settings.all()).toMatchObject({
      pause: { start: NOON + 3 * HOUR, end: NOON + 4 * HOUR },
      earlierPauses: [{ start: NOON, end: NOON + HOUR / 2 }],
    });
  });
});

describe('sites', () => {
  test('are chosen and dropped as one; one that was dropped comes back as it was set', async () => {
    await fresh.store.timing.change({ kind: 'choose', sites: ['gmail', 'x'], drop: [] });
    await fresh.store.timing.change({ kind: 'limits', site: 'x', choices: { idle: 60_000 } });
    await fresh.store.timing.change({ kind: 'choose', sites: ['linkedin'], drop: ['x'] });
    expect(await chosenIds(fresh)).toEqual(['gmail', 'linkedin']);
    await fresh.store.timing.change({ kind: 'choose', sites: ['x'], drop: [] });
    expect(await fresh.tables.sites.get('x')).toMatchObject({ idle: 60_000 });
  });

  test('of the person’s own get an id, under which they can be dropped', async () => {
    const site = {
      name: 'Forum',
      category: 'other',
      hosts: ['example.org'],
      places: [],
      navigation: 'path',
      scheme: 'https',
    } as const;
    const id = await fresh.store.timing.change({ kind: 'own', site });
    expect(await chosenIds(fresh)).toEqual([id]);
    await fresh.store.timing.change({ kind: 'choose', sites: [], drop: [id ?? ''] });
    expect(await chosenIds(fresh)).toEqual([]);
  });
});

test('consent is given and withdrawn', async () => {
  await fresh.store.timing.change({ kind: 'consent', at: NOON });
  expect((await fresh.store.settings.all()).consentedAt).toBe(NOON);
  await fresh.store.timing.change({ kind: 'consent', at: 0 });
  expect((await fresh.store.settings.all()).consentedAt).toBe(0);
});
