import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshStore, openFreshStore } from '../support/fresh-store';

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
});

afterEach(() => fresh.close());

test('what is read at once is of one moment, though another window writes meanwhile', async () => {
  const { store, tables } = fresh;
  let written: Promise<unknown> = Promise.resolve();
  const [before, after] = await store.atOnce(async () => {
    const first = await store.diagnostics.all();
    written = Dexie.ignoreTransaction(() => tables.diagnostics.put({ id: 'x', count: 1 }));
    return [first, await store.diagnostics.all()];
  });
  expect([before, after]).toEqual([[], []]);
  await written;
  expect(await store.diagnostics.all()).toHaveLength(1);
});
