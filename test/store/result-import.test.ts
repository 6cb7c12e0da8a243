import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/store';

const RUNG = { goal: 'goal', rung: 'sale' };
const imported = (amount: number, note?: string) => ({
  at: Date.parse('2024-01-01T12:00:00Z'),
  offset: 60,
  amount,
  credit: { kind: 'unknown' as const },
  ...(note !== undefined && { note }),
});

let ids = 0;
let newId = () => `id-${++ids}`;
let store: Store;

beforeEach(() => {
  ids = 0;
  newId = () => `id-${++ids}`;
  store = openStore({ now: () => 1000, newId: () => newId() }, crypto.randomUUID());
});

afterEach(() => store.close());

describe('Importing results', () => {
  test('adds all with their notes and ids of the store', async () => {
    await store.results.import([imported(5, 'Book'), imported(-5)], RUNG, new Set());
    const rows = await store.results.ofRung(RUNG);
    expect(rows).toMatchObject([
      { ...RUNG, amount: 5, note: 'Book' },
      { ...RUNG, amount: -5 },
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  test('is undone as one, and leaves what was there before', async () => {
    await store.results.add({ ...imported(1), ...RUNG });
    const before = await store.results.ofGoal(RUNG.goal);
    const added = await store.results.import(
      Array.from({ length: 2500 }, () => imported(5)),
      RUNG,
      new Set(before.map(({ id }) => id)),
    );
    expect(await store.results.ofRung(RUNG)).toHaveLength(2501);
    if (added.ok) await added.value();
    expect(await store.results.ofGoal(RUNG.goal)).toEqual(before);
  });

  test('is undone without what has come between its ids since', async () => {
    const added = await store.results.import([imported(5), imported(6)], RUNG, new Set());
    const [first] = (await store.results.ofRung(RUNG)).map(({ id }) => id).toSorted();
    newId = () => `${first}-and-a-bit`;
    await store.results.add({ ...imported(1), ...RUNG });
    const inOrder = (await store.results.ofRung(RUNG)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(inOrder.map(({ amount }) => amount)).toEqual([5, 1, 6]);
    if (added.ok) await added.value();
    expect(await store.results.ofRung(RUNG)).toMatchObject([{ amount: 1 }]);
  });

  test('adds nothing where a late row cannot be written', async () => {
    newId = () => {
      if (++ids === 1500) throw new Error('no id');
      return `id-${ids}`;
    };
    const results = Array.from({ length: 2000 }, () => imported(5));
    await expect(store.results.import(results, RUNG, new Set())).rejects.toThrow('no id');
    expect(await store.results.ofRung(RUNG)).toEqual([]);
  });

  test('adds nothing a second time where two windows or two clicks import the same file', async () => {
    const [first, second] = await Promise.all([
      store.results.import([imported(5), imported(5)], RUNG, new Set()),
      store.results.import([imported(5), imported(5)], RUNG, new Set()),
    ]);
    expect([first.ok, second]).toEqual([true, { ok: false, problem: 'changed' }]);
    expect(await store.results.ofRung(RUNG)).toHaveLength(2);
  });

  test('tells its progress', async () => {
    const shares: number[] = [];
    const results = Array.from({ length: 600 }, () => imported(5));
    await store.results.import(results, RUNG, new Set(), {
      onProgress: (share) => shares.push(share),
    });
    expect(shares).toEqual([250 / 600, 500 / 600, 1]);
  });

  test('leaves nothing when it is cancelled half-way, and can be done again', async () => {
    const abort = new AbortController();
    const results = Array.from({ length: 2500 }, () => imported(5));
    const watch = { signal: abort.signal, onProgress: () => abort.abort() };
    const cancelled = await store.results.import(results, RUNG, new Set(), watch);
    expect(cancelled).toEqual({ ok: false, problem: 'cancelled' });
    expect(await store.results.ofRung(RUNG)).toEqual([]);
    expect((await store.results.import(results, RUNG, new Set())).ok).toBe(true);
  });

  test('passes over what came to another rung', async () => {
    await store.results.add({ ...imported(1), goal: 'goal', rung: 'reply' });
    expect((await store.results.import([imported(5)], RUNG, new Set())).ok).toBe(true);
  });
});
