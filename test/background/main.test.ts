import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SECOND } from '../../src/domain/time/instant';
import type { Note } from '../../src/domain/attention/note';
import type { Segment } from '../../src/domain/attention/segment';
import { segment } from '../support/store/segment';

type Heard = (raw: unknown, from: unknown) => Promise<Record<string, unknown> | undefined>;

/** The browser, as far as the background needs it: it grants all, hands us its listeners, and its disk can be full. */
interface Around {
  startup: () => void;
  wake: (alarm: { readonly name: string }) => void;
  hear: Heard;
  /** So many of the next reads of the settings fail, as IndexedDB does when the disk is busy. */
  failures: number;
  full: boolean;
  reconciled: number;
  readonly aside: Map<string, unknown>;
  readonly alarms: Map<string, number>;
}
const around = vi.hoisted(
  (): Around => ({
    startup: () => undefined,
    wake: () => undefined,
    hear: async () => undefined,
    failures: 0,
    full: false,
    reconciled: 0,
    aside: new Map(),
    alarms: new Map(),
  }),
);
vi.mock('../../src/platform/browser', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      extension: {},
      runtime: {
        id: 'payoff',
        getURL: () => 'extension://payoff/',
        onStartup: { addListener: (one: Around['startup']) => void (around.startup = one) },
        onInstalled: event,
        onMessage: { addListener: (one: Heard) => void (around.hear = one) },
      },
      permissions: { contains: async () => true, onAdded: event, onRemoved: event },
      alarms: {
        clear: async (name: string) => around.alarms.delete(name),
        create: async (name: string, { when }: { when: number }) =>
          void around.alarms.set(name, when),
        onAlarm: { addListener: (one: Around['wake']) => void (around.wake = one) },
      },
      action: { setBadgeText: async () => undefined, setTitle: async () => undefined },
      storage: {
        local: {
          get: async () => Object.fromEntries(around.aside),
          set: async (rows: object) => {
            for (const [key, row] of Object.entries(rows)) around.aside.set(key, row);
          },
          remove: async (keys: readonly string[]) => {
            for (const key of keys) around.aside.delete(key);
          },
        },
      },
      i18n: {
        getUILanguage: () => 'en-GB',
        getMessage: (key: string) => (key === 'language' ? 'en' : key),
      },
    },
  };
});
vi.mock('../../src/platform/storage/second-place', () => ({ secondPlace: () => undefined }));
vi.mock('../../src/background/prompts/prompt-ports', () => ({ promptPorts: {} }));
vi.mock('../../src/background/reconcile', () => ({
  reconcile: async () => void (around.reconciled += 1),
}));
/** What is to be written, where the disk has room. */
const withRoom = vi.hoisted(() => <T>(written: T): T => {
  if (around.full) throw new DOMException('Full', 'QuotaExceededError');
  return written;
});
vi.mock('../../src/store/store', async (original) => {
  const { openStore } = await original<typeof import('../../src/store/store')>();
  return {
    openStore: (...surroundings: Parameters<typeof openStore>) => {
      const store = openStore(...surroundings);
      const all: typeof store.settings.all = async () => {
        if (around.failures === 0) return store.settings.all();
        around.failures -= 1;
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      };
      const { decisions, openPages, segments, settings } = store;
      return {
        ...store,
        settings: { ...settings, all },
        decisions: {
          ...decisions,
          interrupt: async (from: number) => decisions.interrupt(withRoom(from)),
        },
        segments: {
          ...segments,
          extend: async (claim: Segment) => segments.extend(withRoom(claim)),
        },
        openPages: { ...openPages, note: async (note: Note) => openPages.note(withRoom(note)) },
      };
    },
  };
});

const { openStore } = await import('../../src/store/store');
const { Database } = await import('../../src/store/database');
const seed = openStore({ now: () => 1, newId: () => 'seed' });
const tables = new Database();

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('chrome', { storage: { local: {} } });
  Object.assign(around, { failures: 0, full: false, reconciled: 0 });
  around.aside.clear();
  around.alarms.clear();
  await Promise.all(
    [tables.segments, tables.notes, tables.diagnostics].map((table) => table.clear()),
  );
  await seed.settings.set('consentedAt', 1);
  await seed.sites.choose(['linkedin']);
  await import('../../src/background/main');
});
afterEach(() => vi.unstubAllGlobals());

const tell = (message: object) =>
  around.hear(message, {
    id: 'payoff',
    frameId: 0,
    url: 'https://www.linkedin.com/feed/',
    tab: { id: 1, incognito: false },
  });

/** What a page of LinkedIn that opens is told: the site that it is timed as. */
const open = () =>
  tell({ type: 'page.open' }).then(
    (orders) => orders?.['site'] ?? 'not timed',
    (error: Error) => error.name,
  );

/** The n-th stretch of a page that opened: its last seconds. */
async function stretches(count: number, ended: Segment['ended']): Promise<Segment[]> {
  const right = String((await tell({ type: 'page.open' }))?.['right']);
  return Array.from({ length: count }, (_, n) => {
    const start = Date.now() - (count - n) * SECOND;
    return segment(`${right}-${n + 1}`, start, start + SECOND, { site: 'linkedin', ended });
  });
}

const stored = () => tables.segments.toArray();
const kinds = async () => (await seed.diagnostics.all()).map(({ id }) => id);

describe('after one read of the store that failed', () => {
  test('the pages that open next are timed', async () => {
    around.failures = 1;
    expect([await open(), await open(), await open()]).toEqual([
      'UnknownError',
      'linkedin',
      'linkedin',
    ]);
  });
});

describe('while the store cannot write', () => {
  test('each stretch of a page waits by itself, and all are counted once it can', async () => {
    const told = await stretches(3, 'left');
    around.full = true;
    for (const one of told) await tell({ type: 'segment.extend', segment: one });
    expect(around.aside.size).toBe(3);
    around.startup();
    await vi.waitFor(async () => expect((await kinds()).length).toBeGreaterThan(0));
    expect([await stored(), around.aside.size]).toEqual([[], 3]);
    around.full = false;
    around.startup();
    await vi.waitFor(() => expect(around.aside.size).toBe(0));
    expect(await stored()).toHaveLength(3);
  });

  test('a start leaves no step out, and counts the failure by its kind', async () => {
    around.full = true;
    around.startup();
    await vi.waitFor(() => expect(around.reconciled).toBe(1));
    await vi.waitFor(async () => expect(await kinds()).toEqual(['failed: QuotaExceededError']));
    expect([...around.alarms.keys()]).toEqual(['day']);
  });
});

describe('an open stretch', () => {
  test('is noted without being counted, and let go once its end is', async () => {
    const [last] = await stretches(1, 'open');
    await tell({ type: 'segment.note', segment: last, paid: Date.now() });
    expect([await stored(), (await seed.openPages.notes()).length]).toEqual([[], 1]);
    await tell({ type: 'segment.extend', segment: { ...last, ended: 'hidden' } });
    expect([(await stored()).length, await seed.openPages.notes()]).toEqual([1, []]);
  });
});

test('a site that is forgotten is gone from the record that was kept before a file was taken in', async () => {
  const dropped: string[] = [];
  const cache = { delete: async (place: string) => dropped.push(place) };
  vi.stubGlobal('caches', { open: async () => cache });
  await around.hear(
    { type: 'site.forget', site: 'linkedin' },
    { id: 'payoff', url: 'extension://payoff/src/panel/index.html' },
  );
  expect(dropped).toEqual([expect.stringContaining('before-import')]);
});

describe('an alarm', () => {
  test('at the end of the day brings the icon to the next, and sets the one after', async () => {
    around.wake({ name: 'day' });
    await vi.waitFor(() => expect([...around.alarms.keys()]).toEqual(['day']));
    expect(around.alarms.get('day')).toBeGreaterThan(Date.now());
    expect(await seed.openPages.lastBeat()).toBeGreaterThan(Date.now() - 10 * SECOND);
  });
});
