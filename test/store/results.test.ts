import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Parsed } from '../../src/domain/foundation/parsed';
import { MINUTE } from '../../src/domain/time/instant';
import { netOfRefunds } from '../../src/domain/plan/refund';
import type { Result } from '../../src/domain/plan/result';
import type { Undo } from '../../src/store/editor';
import { asTold } from '../support/as-told';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';

const SALE = {
  goal: 'course',
  rung: 'income',
  amount: 79,
  at: 1000,
  offset: 0,
  credit: { kind: 'several' },
} as const;
const BACK = { amount: -79, at: 2000, offset: 0 };

let fresh: FreshStore;
let sale: string;

beforeEach(async () => {
  fresh = openFreshStore();
  await fresh.store.results.add(SALE);
  sale = (await rows())[0]?.id ?? '';
});
afterEach(() => fresh.close());

const rows = () => fresh.tables.results.toArray();

test('a refund is credited as its sale is', async () => {
  await fresh.store.results.payBack(sale, BACK);
  const { credit, goal, rung } = SALE;
  expect((await rows()).find(({ refundOf }) => refundOf === sale)).toMatchObject({
    ...BACK,
    credit,
    goal,
    rung,
  });
});

test('of two refunds of the whole at once one is written', async () => {
  const { results } = fresh.store;
  const both = await Promise.all([results.payBack(sale, BACK), results.payBack(sale, BACK)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await rows()).toHaveLength(2);
});

test('nothing is paid back of a sale that was deleted', async () => {
  await fresh.store.results.remove(sale);
  expect(await fresh.store.results.payBack(sale, BACK)).toEqual({ ok: false, problem: 'changed' });
});

test('a sale cannot be made less, or later, than what was paid back of it', async () => {
  await fresh.store.results.payBack(sale, { ...BACK, amount: -60 });
  const before = await rows();
  const wanted = [{ amount: 59 }, { at: BACK.at + MINUTE }];
  for (const said of wanted)
    expect(await fresh.store.results.change(sale, { ...SALE, ...said })).toEqual({
      ok: false,
      problem: 'changed',
    });
  expect(await rows()).toEqual(before);
  const saved = await fresh.store.results.change(sale, { ...SALE, amount: 60, at: 2000 });
  expect(saved.ok).toBe(true);
});

test('a sale is deleted with its refunds, and undone as one', async () => {
  await fresh.store.results.payBack(sale, { ...BACK, amount: -20 });
  const before = await rows();
  const undo = await fresh.store.results.remove(sale);
  expect((await rows()).every(({ deleted }) => deleted)).toBe(true);
  expect(await undo()).toBe('all');
  expect(asTold(await rows())).toEqual(asTold(before));
});

test('a change says all anew, and refunds go with their sale to another goal', async () => {
  await fresh.store.results.change(sale, { ...SALE, note: 'old' });
  await fresh.store.results.payBack(sale, { ...BACK, amount: -20 });
  const before = await rows();
  const undo = onlyUndo(
    await fresh.store.results.change(sale, { ...SALE, goal: 'other', amount: 100 }),
  );
  const after = await rows();
  expect(after.map(({ goal }) => goal)).toEqual(['other', 'other']);
  expect(after.some((row) => 'note' in row)).toBe(false);
  expect(netOfRefunds(after).map(({ amount }) => amount)).toEqual([80]);
  expect(await undo()).toBe('all');
  expect(asTold(await rows())).toEqual(asTold(before));
});

test('a refund that is changed stays a refund', async () => {
  await fresh.store.results.payBack(sale, BACK);
  const refund = (await rows()).find(({ refundOf }) => refundOf === sale)?.id ?? '';
  await fresh.store.results.change(refund, { ...SALE, amount: -5 });
  expect(await fresh.tables.results.get(refund)).toMatchObject({ amount: -5, refundOf: sale });
});

test.each([
  ['added', () => fresh.store.results.add(SALE)],
  [
    'imported',
    async () => onlyUndo(await fresh.store.results.import([SALE], SALE, new Set([sale]))),
  ],
])('a sale that was %s stays where it was paid back since', async (_, add) => {
  const undo = await add();
  const added = (await rows()).find(({ id }) => id !== sale)?.id ?? '';
  await fresh.store.results.payBack(added, BACK);
  expect(await undo()).toBe('nothing');
  expect(netOfRefunds(await rows())).toMatchObject([{ id: sale, amount: 79 }]);
  expect(sumOf(await rows())).toBe(79);
});

test('of a file that is taken out again, only what was used since stays', async () => {
  const undo = onlyUndo(
    await fresh.store.results.import([SALE, SALE, SALE], SALE, new Set([sale])),
  );
  const [paidBack = '', changed = ''] = (await rows())
    .map(({ id }) => id)
    .filter((id) => id !== sale);
  await fresh.store.results.payBack(paidBack, BACK);
  await fresh.store.results.change(changed, { ...SALE, note: 'Ann Lee' });
  expect(await undo()).toBe('part');
  const left = (await rows()).filter(({ refundOf }) => refundOf === undefined).map(({ id }) => id);
  expect(new Set(left)).toEqual(new Set([sale, paidBack, changed]));
});

test('a change is not taken back where what was paid back since would be more than the sale', async () => {
  const undo = onlyUndo(await fresh.store.results.change(sale, { ...SALE, amount: 200 }));
  await fresh.store.results.payBack(sale, { ...BACK, amount: -150 });
  expect(await undo()).toBe('nothing');
  expect(sumOf(await rows())).toBe(50);
});

test('a refund that was deleted stays so where its sale is less by now', async () => {
  await fresh.store.results.payBack(sale, BACK);
  const refund = (await rows()).find(({ refundOf }) => refundOf === sale)?.id ?? '';
  const undo = await fresh.store.results.remove(refund);
  await fresh.store.results.change(sale, { ...SALE, amount: 10 });
  expect(await undo()).toBe('nothing');
  expect(sumOf(await rows())).toBe(10);
});

function sumOf(results: readonly Result[]): number {
  return results.reduce((sum, { amount, deleted }) => sum + (deleted ? 0 : amount), 0);
}

function onlyUndo(imported: Parsed<Undo, unknown>): Undo {
  if (!imported.ok) throw new Error('not imported');
  return imported.value;
}
