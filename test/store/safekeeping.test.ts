import { afterEach, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
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

/** A browser session: windows that hear one another. */
function browserOn(disk: Disk) {
  const heard: Parameters<typeof placeOn>[1] = [];
  return {
    open: (folds = false) => {
      const store = openStore(surroundings, 'payoff', placeOn(disk, heard, folds));
      stores.push(store);
      return store;
    },
  };
}

/** The browser ends, and begins again. */
function restarted(disk: Disk): Store {
  for (const store of stores.splice(0)) store.close();
  return browserOn(disk).open();
}

async function amounts(store: Store): Promise<number[]> {
  const all = await store.results.recordedIn({ start: 0, end: 10_000 });
  return all.map(({ amount }) => amount).toSorted((a, b) => a - b);
}

const add = (store: Store, amount: number) => store.results.add({ ...SALE, amount });

test('what is saved is in the copy by the time it counts as saved', async () => {
  const disk = emptyDisk();
  const store = browserOn(disk).open();
  await add(store, 1);
  expect([...disk.files.values()].join('')).toContain('"amount":1');
});

test('a database that lost all is made again from the copy, and the person is told', async () => {
  const disk = emptyDisk();
  const store = browserOn(disk).open();
  await add(store, 1);
  const undo = await add(store, 2);
  await add(store, 3);
  await undo();
  disk.databases = new IDBFactory();
  const again = restarted(disk);
  expect(await amounts(again)).toEqual([1, 3]);
  expect(again.safekeeping?.health.now().broughtBack).toEqual({ typed: 2, unreadable: 0 });
  await again.safekeeping?.read();
  const third = restarted(disk);
  expect(await amounts(third)).toEqual([1, 3]);
  expect(third.safekeeping?.health.now().broughtBack).toBeUndefined();
});

test('a first start says nothing and brings nothing', async () => {
  const disk = emptyDisk();
  const store = browserOn(disk).open();
  expect(await amounts(store)).toEqual([]);
  expect(store.safekeeping?.health.now()).toEqual({
    full: false,
    broughtBack: undefined,
    twoSides: false,
  });
  expect(disk.files.size).toBe(0);
});

/** Lets what looks for room now and then look once. */
async function lookForRoom(): Promise<void> {
  await vi.advanceTimersByTimeAsync(5_000);
}

test('what the disk refuses waits in the copy, is shown meanwhile, and goes into the database with room', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const disk = emptyDisk();
  const browser = browserOn(disk);
  const [panel, popup] = [browser.open(), browser.open()];
  await add(panel, 1);
  expect(await amounts(popup)).toEqual([1]);
  disk.isFull = true;
  await add(panel, 2);
  expect(panel.safekeeping?.health.now().full).toBe(true);
  expect(popup.safekeeping?.health.now().full).toBe(true);
  await add(popup, 3);
  expect(await amounts(panel)).toEqual([1, 2, 3]);
  const opened = disk.opened.length;
  await lookForRoom();
  expect(disk.opened).toHaveLength(opened);
  disk.isFull = false;
  await lookForRoom();
  await vi.waitFor(() => expect(panel.safekeeping?.health.now().full).toBe(false));
  await vi.waitFor(() => expect(popup.safekeeping?.health.now().full).toBe(false));
  expect(disk.opened.slice(opened)).toContain('payoff-throwaway');
  expect(await amounts(panel)).toEqual([1, 2, 3]);
  expect(await amounts(popup)).toEqual([1, 2, 3]);
  expect(panel.safekeeping?.health.now().broughtBack).toBeUndefined();
  vi.useRealTimers();
  expect(await amounts(restarted(disk))).toEqual([1, 2, 3]);
});

test('with a disk that takes nothing at all, the one who saved hears so, and nothing half is shown', async () => {
  const disk = emptyDisk();
  const store = browserOn(disk).open();
  await add(store, 1);
  Object.assign(disk, { isFull: true, takesNoFiles: true });
  await expect(add(store, 2)).rejects.toThrow();
  expect(await amounts(store)).toEqual([1]);
  disk.takesNoFiles = false;
  await add(store, 3);
  expect(await amounts(store)).toEqual([1, 3]);
});

test('a browser that starts with a full disk works on what the copy holds', async () => {
  const disk = emptyDisk();
  await add(browserOn(disk).open(), 1);
  disk.isFull = true;
  const store = restarted(disk);
  await add(store, 2);
  expect(await amounts(store)).toEqual([1, 2]);
  expect(store.safekeeping?.health.now().full).toBe(true);
  disk.isFull = false;
  expect(await amounts(restarted(disk))).toEqual([1, 2]);
});
