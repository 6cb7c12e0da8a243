/** A row of a list that the person orders. */
interface Ordered {
  readonly id: string;
  readonly order: number;
}

/**
 * The new orders, by id, of the rows that change when one changes places with its neighbour; empty at the end of
 * the list. Rows that share an order, as after a merge of two browsers, are told apart first.
 *
 * @param rows in their order
 * @param step -1 towards the beginning, 1 towards the end
 */
export function movedOrders(
  rows: readonly Ordered[],
  id: string,
  step: -1 | 1,
): ReadonlyMap<string, number> {
  const from = rows.findIndex((row) => row.id === id);
  const other = rows[from + step];
  const moving = rows[from];
  if (!moving || !other) return new Map();
  const places = ascending(rows.map(({ order }) => order));
  const swapped = rows.with(from, other).with(from + step, moving);
  const orders = swapped.map((row, index) => [row, places[index] ?? row.order] as const);
  return new Map(
    orders.filter(([row, order]) => row.order !== order).map(([row, order]) => [row.id, order]),
  );
}

/** The numbers, each raised where it is not above the one before. */
function ascending(numbers: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return numbers.map((number) => (last = Math.max(number, last + 1)));
}
