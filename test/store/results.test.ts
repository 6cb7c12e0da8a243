import { afterEach, beforeEach, expect, test } from 'vitest';
import { netted } from '../../src/domain/refund';
import { type FreshStore, openFreshStore } from '../support/fresh-store';

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

test('a sale is deleted with its refunds, and undone as one', async () => {
  await fresh.store.results.payBack(sale, { ...BACK, amount: -20 });
  const before = await rows();
  const undo = await fresh.store.results.remove(sale);
  expect((await rows()).every(({ deleted }) => deleted)).toBe(true);
  await undo();
  expect(await rows()).toEqual(before);
});

test('a change says all anew, and refunds go with their sale to another goal', async () => {
  await fresh.store.results.change(sale, { ...SALE, note: 'old' });
  await fresh.store.results.payBack(sale, { ...BACK, amount: -20 });
  const before = await rows();
  const undo = await fresh.store.results.change(sale, { ...SALE, goal: 'other', amount: 100 });
  const after = await rows();
  expect(after.map(({ goal }) => goal)).toEqual(['other', 'other']);
  expect(after.some((row) => 'note' in row)).toBe(false);
  expect(netted(after).map(({ amount }) => amount)).toEqual([80]);
  await undo();
  expect(await rows()).toEqual(before);
});

test('a refund that is changed stays a refund', async () => {
  await fresh.store.results.payBack(sale, BACK);
  const refund = (await rows()).find(({ refundOf }) => refundOf === sale)?.id ?? '';
  await fresh.store.results.change(refund, { ...SALE, amount: -5 });
  expect(await fresh.tables.results.get(refund)).toMatchObject({ amount: -5, refundOf: sale });
});
