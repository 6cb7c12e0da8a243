import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movedOrders } from '../../../src/domain/foundation/order';

const ROWS = [
  { id: 'a', order: 0 },
  { id: 'b', order: 4 },
  { id: 'c', order: 7 },
];

describe('a row that is moved', () => {
  test('changes places with its neighbour, and no other row changes', () => {
    expect([...movedOrders(ROWS, 'a', 1)]).toEqual([
      ['b', 0],
      ['a', 4],
    ]);
  });

  test('stays where it is at either end, or where it is not there', () => {
    expect(movedOrders(ROWS, 'a', -1).size).toBe(0);
    expect(movedOrders(ROWS, 'c', 1).size).toBe(0);
    expect(movedOrders(ROWS, 'x', 1).size).toBe(0);
  });

  test('comes to stand at the other side of its neighbour, also where rows share an order', () => {
    const someRows = fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 8 })
      .map((orders) =>
        orders.toSorted((a, b) => a - b).map((order, index) => ({ id: `row-${index}`, order })),
      );
    fc.assert(
      fc.property(someRows, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (rows, pick, step) => {
        const from = pick % rows.length;
        const to = from + step;
        fc.pre(to >= 0 && to < rows.length);
        const orders = movedOrders(rows, `row-${from}`, step);
        const after = rows
          .map((row) => ({ ...row, order: orders.get(row.id) ?? row.order }))
          .toSorted((a, b) => a.order - b.order);
        const expected = rows.map(({ id }) => id);
        [expected[from], expected[to]] = [expected[to] ?? '', expected[from] ?? ''];
        expect(after.map(({ id }) => id)).toEqual(expected);
        expect(new Set(after.map(({ order }) => order)).size).toBe(rows.length);
      }),
    );
  });
});
