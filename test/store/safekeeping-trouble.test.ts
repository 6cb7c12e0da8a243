import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KeptRollup } from '../../src/domain/ledger/rollup';
import { encodeEntry, entryName } from '../../src/domain/copy/copy-entry';
import { rawTransaction } from '../../src/store/raw-database';
import { openStore, type Store } from '../../src/store/store';
import { type Disk, emptyDisk, placeOn } from '../support/second-place';

const SALE = {
  goal: 'course',
  rung: 'income',
  amount: 79,
  at: 1000,
  offset: 0,
  credit: { kind: 'several' },
} as const;

let ids = 0;
let time = Date.UTC(2026, 10, 22, 12);
const surroundings = { now: () => (time += 1), newId: () => `id-${(ids += 1)}` };
const stores: Store[] = [];

afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.useRealTimers();
});

/** The browser begins, or ends and begins again. */
function started(disk: Disk, change: Partial<ReturnType<typeof placeOn>> = {}): Store {
  for (const store of stores.splice(0)) store.close();
  const store = openStore(surroundings, 'payoff', { ...placeOn(disk), ...change });
  stores.push(store);
  return store;
}

const add = (store: Store, amount: number) => store.results.add({ ...SALE, amount });

async function amounts(store: Store): Promise<number[]> {
  const all = await store.results.recordedIn({ start: 0, end: 10_000 });
  return all.map(({ amount }) => amount).toSorted((a, b) => a - b);
}

const health = (store: Store) => store.safekeeping?.health.now();

function fail(): Promise<never> {
  return Promise.reject(new Error('no Cache API'));
}

/** A disk on which so many results were recorded, one entry of the copy each. */
async function diskWith(...recorded: readonly number[]): Promise<Disk> {
  const disk = emptyDisk();
  const store = started(disk);
  for (const amount of recorded) await add(store, amount);
  return disk;
}

/** Writes an entry beside the others, as some other Payoff might have. */
function putEntry(disk: Disk, table: string, part: { schema?: number; device?: string } = {}) {
  const row = { ...SALE, id: 'other', stamp: '0', amount: 99 };
  const cells = [{ table, id: 'other', seq: (time += 1), row }];
  const entry = { schema: 4, device: '', cells, ...part };
  const name = entryName(entry, 'saved', 'other');
  disk.files.set(name, encodeEntry(entry));
  return name;
}

describe('the copy', () => {
  test('with an entry that is cut gives the others back, says so, and leaves it', async () => {
    const disk = await diskWith(1, 2, 3);
    const [name = '', text = ''] = [...disk.files][1] ?? [];
    disk.files.set(name, text.slice(0, 40));
    disk.databases = new IDBFactory();
    const store = started(disk);
    expect(await amounts(store)).toEqual([1, 3]);
    expect(health(store)?.broughtBack).toEqual({ typed: 2, unreadable: 1 });
    expect(disk.files.get(name)).toBe(text.slice(0, 40));
  });

  test('with an entry of a newer Payoff leaves it alone', async () => {
    const disk = await diskWith(1);
    const name = putEntry(disk, 'results', { schema: 99 });
    const store = started(disk);
    expect(await amounts(store)).toEqual([1]);
    expect(disk.files.has(name)).toBe(true);
  });

  test('with rows of a table that is not known passes them over and keeps them', async () => {
    const disk = await diskWith(1);
    const name = putEntry(disk, 'dreams');
    expect(await amounts(started(disk))).toEqual([1]);
    expect(disk.files.has(name)).toBe(true);
  });

  test('that holds more than the database gives it what it lacks', async () => {
    const disk = await diskWith(1);
    putEntry(disk, 'results');
    expect(await amounts(started(disk))).toEqual([1, 99]);
  });

  test.each([
    ['database', [1]],
    ['copy', [1, 99]],
  ] as const)('of another profile wins or loses by the person alone: %s', async (side, holds) => {
    const disk = await diskWith(1);
    putEntry(disk, 'results', { device: 'another' });
    const store = started(disk);
    expect(await amounts(store)).toEqual([1]);
    expect(health(store)?.twoSides).toBe(true);
    await store.safekeeping?.choose(side);
    expect(await amounts(store)).toEqual(holds);
    expect(health(store)?.twoSides).toBe(false);
    const again = started(disk);
    expect(await amounts(again)).toEqual(holds);
    expect(health(again)?.twoSides).toBe(false);
  });

  test('that cannot be asked leaves the database to itself, which is counted', async () => {
    const disk = await diskWith(1);
    const { files } = placeOn(disk);
    const store = started(disk, { files: { ...files, list: fail, write: fail } });
    await add(store, 2);
    expect(await amounts(store)).toEqual([1, 2]);
    expect(health(store)?.full).toBe(false);
    await vi.waitFor(async () =>
      expect(await store.diagnostics.all()).toEqual([{ id: 'no second copy', count: 1 }]),
    );
  });

  test('is made whole where a database comes from before there was one', async () => {
    const disk = await diskWith(1);
    disk.files.clear();
    const opening = disk.databases.open('payoff');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    await rawTransaction(opening.result, ['local'], 'readwrite', (table) =>
      table('local').delete('copied'),
    );
    opening.result.close();
    await amounts(started(disk));
    disk.databases = new IDBFactory();
    expect(await amounts(started(disk))).toEqual([1]);
  });
});

describe('what days of long ago add up to', () => {
  const LONG_AGO = '2026-06-01';
  const today = '2026-11-22';
  const total: KeptRollup = {
    id: LONG_AGO,
    cells: [{ site: 'linkedin', place: 'feed', time: 60_000, at: Date.UTC(2026, 5, 1, 12) }],
    dayStart: 0,
    offsets: [0],
  };

  async function totals(store: Store): Promise<number[]> {
    const span = { first: LONG_AGO, last: LONG_AGO };
    await store.rollups.addUp(span, today);
    const { rollups } = await store.rollups.within(span, today);
    return rollups.flatMap(({ cells }) => cells.map(({ time: spent }) => spent));
  }

  test('comes back without its segments, and a later edit of that day leaves it', async () => {
    const disk = emptyDisk();
    const cells = [{ table: 'rollups', id: LONG_AGO, seq: time, row: total }];
    const entry = { schema: 4, device: '', cells };
    disk.files.set(entryName(entry, 'saved', 'other'), encodeEntry(entry));
    const store = started(disk);
    expect(await totals(store)).toEqual([60_000]);
    const start = Date.UTC(2026, 5, 1, 15);
    const typed = { place: 'call', start, end: start + 60_000, offset: 0, entered: true } as const;
    await store.entries.add({ ...typed, label: { kind: 'none' } });
    await store.settings.set('dayStart', 3_600_000);
    expect(await totals(store)).toEqual([60_000]);
  });
});

describe('a database', () => {
  test('whose opening is never answered gives way to the copy', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const disk = await diskWith(1);
    const { disk: real } = placeOn(disk);
    const stuck = new Proxy(real.indexedDB, {
      get: (factory, key) => (key === 'open' ? () => new EventTarget() : Reflect.get(factory, key)),
    });
    const settled = { isFirstOpening: async () => false };
    const store = started(disk, { ...settled, disk: { ...real, indexedDB: stuck } });
    const read = amounts(store);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await read).toEqual([1]);
    expect(health(store)?.full).toBe(true);
  });

  test('that takes rows and does not give them back gives way to the copy', async () => {
    const disk = await diskWith(1);
    disk.readsNothing = true;
    const store = started(disk);
    await vi.waitFor(async () => expect(await amounts(store)).toEqual([1]));
    expect(health(store)?.full).toBe(true);
  });
});
