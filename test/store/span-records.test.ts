import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
});

afterEach(() => fresh.close());

const noon = (day: string) => Date.parse(`${day}T12:00Z`);

const resultOn = (day: string) => ({
  at: noon(day),
  offset: 0,
  goal: 'g',
  rung: 'r',
  amount: 1,
  credit: { kind: 'unknown' as const },
});

function began() {
  const days = { first: '2026-11-01', last: '2026-11-10' };
  return fresh.store.recordsOfSpan(days, '2026-11-22', 0).then((records) => records.began);
}

test('nothing has begun in a store that is empty', async () => {
  expect(await began()).toEqual({ time: undefined, any: undefined });
});

test('what was deleted began nothing', async () => {
  const { store, tables } = fresh;
  await store.results.add(resultOn('2026-01-05'));
  const [first] = await tables.results.toArray();
  await store.results.add(resultOn('2026-03-05'));
  expect(await began()).toEqual({ time: undefined, any: '2026-01-05' });
  await store.results.remove(first?.id ?? '');
  expect(await began()).toEqual({ time: undefined, any: '2026-03-05' });
});

test('the first day is the earliest that was lived, also where a later result was recorded further west', async () => {
  const { store } = fresh;
  await store.results.add({ ...resultOn('2026-01-05'), offset: 13 * 60 });
  await store.results.add({
    ...resultOn('2026-01-05'),
    at: noon('2026-01-05') + 3_600_000,
    offset: -11 * 60,
  });
  expect(await began()).toEqual({ time: undefined, any: '2026-01-05' });
});
