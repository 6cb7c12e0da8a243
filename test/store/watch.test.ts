import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  // To make a database writes to it.
  await fresh.store.goals.all();
});

afterEach(() => fresh.close());

/** Watches how many goals there are. */
function watchGoals(delay = 0) {
  const { store } = fresh;
  const told: number[] = [];
  const query = vi.fn(async () => (await store.goals.all()).length);
  const failed = vi.fn();
  const { unsubscribe } = store
    .watch(['goals'], query, delay)
    .subscribe((count) => told.push(count), failed);
  return { told, query, failed, unsubscribe };
}

const addGoal = (id: string) =>
  fresh.tables.goals.put({
    id,
    stamp: '',
    name: id,
    colour: 1,
    order: 0,
    ladder: [{ id: 'rung', unit: { kind: 'count', one: 'client', many: 'clients' } }],
    target: 1,
    term: { kind: 'each', period: 'week' },
  });

test('an answer is given now and after each write to one of the tables, to others none', async () => {
  const { told, query } = watchGoals();
  await vi.waitFor(() => expect(told).toEqual([0]));
  await addGoal('a');
  await vi.waitFor(() => expect(told).toEqual([0, 1]));
  await fresh.tables.diagnostics.put({ id: 'x', count: 1 });
  await addGoal('b');
  await vi.waitFor(() => expect(told).toEqual([0, 1, 2]));
  expect(query).toHaveBeenCalledTimes(3);
});

test('what is read is of one moment, though another window writes meanwhile', async () => {
  const { store } = fresh;
  const seen = await new Promise((resolve, reject) => {
    store
      .watch(['goals'], async () => {
        const before = await store.goals.all();
        void Dexie.ignoreTransaction(() => addGoal('a'));
        return [before, await store.goals.all()];
      })
      .subscribe(resolve, reject);
  });
  expect(seen).toEqual([[], []]);
});

test('a query that needs a table which is not watched fails', async () => {
  const { store } = fresh;
  const seen = new Promise((resolve, reject) => {
    store.watch(['goals'], () => store.diagnostics.all()).subscribe(resolve, reject);
  });
  await expect(seen).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('one that gives way to all else is asked once for edits that follow one another', async () => {
  const { told, query } = watchGoals(400);
  await vi.waitFor(() => expect(told).toEqual([0]));
  await addGoal('a');
  await addGoal('b');
  await addGoal('c');
  await vi.waitFor(() => expect(told).toEqual([0, 3]));
  expect(query).toHaveBeenCalledTimes(2);
});

test('after its end nothing is told, not even of what was asked before', async () => {
  const { told, failed, query, unsubscribe } = watchGoals();
  unsubscribe();
  await addGoal('a');
  await fresh.tables.goals.count();
  expect(query).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
  expect(failed).not.toHaveBeenCalled();
});

test('after a read that failed, the next write asks again', async () => {
  const { store } = fresh;
  const query = vi
    .fn(async () => (await store.goals.all()).length)
    .mockRejectedValueOnce(new Error('not read'));
  const told: number[] = [];
  const failed = vi.fn();
  store.watch(['goals'], query).subscribe((count) => told.push(count), failed);
  await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
  await addGoal('a');
  await vi.waitFor(() => expect(told).toEqual([1]));
});

test('a database that could not be opened is told of, and opened again with the next question', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  const unopened = openFreshStore();
  const { store } = unopened;
  const ask = () =>
    new Promise((resolve, reject) => {
      store.watch(['goals'], () => store.goals.all()).subscribe(resolve, reject);
    });
  await expect(ask()).rejects.toMatchObject({ inner: { name: 'QuotaExceededError' } });
  await expect(ask()).resolves.toEqual([]);
  open.mockRestore();
  await unopened.close();
});
