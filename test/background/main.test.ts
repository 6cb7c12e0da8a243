import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Orders } from '../../src/protocol/message';

type Heard = (raw: unknown, from: unknown) => Promise<Orders | undefined>;

/** The browser, as far as the background needs it: it grants all, and hands us its listeners. */
const browser = vi.hoisted(() => {
  const started: { startup: () => void; hear: Heard; failures: number; reconciled: number } = {
    startup: () => undefined,
    hear: async () => undefined,
    failures: 0,
    reconciled: 0,
  };
  return started;
});
vi.mock('../../src/platform/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      runtime: {
        id: 'payoff',
        getURL: () => 'extension://payoff/',
        onStartup: { addListener: (one: () => void) => void (browser.startup = one) },
        onInstalled: event,
        onMessage: { addListener: (one: Heard) => void (browser.hear = one) },
      },
      permissions: { contains: async () => true, onAdded: event, onRemoved: event },
      alarms: { clear: async () => undefined, create: async () => undefined, onAlarm: event },
      action: { setBadgeText: async () => undefined, setTitle: async () => undefined },
      storage: { local: { get: async () => ({}), remove: async () => undefined } },
      i18n: {
        getUILanguage: () => 'en-GB',
        getMessage: (key: string) => (key === 'language' ? 'en' : key),
      },
    },
  };
});
vi.mock('../../src/background/prompt-seam', () => ({ promptSeam: {} }));
vi.mock('../../src/background/reconcile', () => ({
  reconcile: async () => void (browser.reconciled += 1),
}));
const cannotWrite = vi.hoisted(() => async () => {
  throw new DOMException('Full', 'QuotaExceededError');
});
// The next reads of the settings fail, as IndexedDB does when the disk is busy or full.
vi.mock('../../src/store/store', async (original) => {
  const { openStore } = await original<typeof import('../../src/store/store')>();
  return {
    openStore: (...around: Parameters<typeof openStore>) => {
      const store = openStore(...around);
      const all: typeof store.settings.all = async () => {
        if (browser.failures === 0) return store.settings.all();
        browser.failures -= 1;
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
      return {
        ...store,
        settings: { ...store.settings, all },
        decisions: { ...store.decisions, interrupt: cannotWrite },
      };
    },
  };
});

const { openStore } = await import('../../src/store/store');
const seed = openStore({ now: () => 1, newId: () => 'seed' });

beforeEach(async () => {
  vi.resetModules();
  [browser.failures, browser.reconciled] = [0, 0];
  await seed.settings.set('consentedAt', 1);
  await seed.sites.choose(['linkedin']);
  await import('../../src/background/main');
});
afterEach(async () => {
  await vi.waitFor(() => expect(browser.failures).toBe(0));
});

/** What a page of LinkedIn that opens is told: the site that it is timed as. */
const open = (tab: number): Promise<string> =>
  browser
    .hear(
      { type: 'page.open' },
      {
        id: 'payoff',
        frameId: 0,
        url: 'https://www.linkedin.com/feed/',
        tab: { id: tab, incognito: false },
      },
    )
    .then(
      (orders) => orders?.site ?? 'not timed',
      (error: Error) => error.name,
    );

describe('after one read of the store that failed', () => {
  test('the pages that open next are timed', async () => {
    browser.failures = 1;
    expect([await open(1), await open(2), await open(3)]).toEqual([
      'UnknownError',
      'linkedin',
      'linkedin',
    ]);
  });
});

describe('a start', () => {
  test('of which one step fails runs the others, and counts the failure by its kind', async () => {
    browser.startup();
    await vi.waitFor(() => expect(browser.reconciled).toBe(1));
    await vi.waitFor(async () =>
      expect(await seed.diagnostics.all()).toMatchObject([{ id: 'failed: QuotaExceededError' }]),
    );
  });
});
