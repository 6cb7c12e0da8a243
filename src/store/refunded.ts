import { misfits } from '../domain/plan/refund';
import type { Result } from '../domain/plan/result';
import type { Database } from './database';
import type { Unfit } from './editor';

/** Sales and refunds that would no longer fit together, by what was paid back or changed since. */
export function unfitResults({ results }: Database): Unfit<Result> {
  return async (next) => {
    const rows = new Map(next.map((row) => [row.id, row]));
    const refunds = (await results.orderBy('refundOf').toArray()).map(
      (refund) => rows.get(refund.id) ?? refund,
    );
    const restored = next.filter(({ refundOf }) => refundOf !== undefined);
    const all = new Map([...refunds, ...restored].map((row) => [row.id, row]));
    const ids = [...new Set([...all.values()].flatMap(({ refundOf = [] }) => refundOf))];
    const stored = (await results.bulkGet(ids)).filter((row) => row !== undefined);
    const sales = stored.map((sale) => rows.get(sale.id) ?? sale);
    return misfits([...sales, ...all.values()]);
  };
}
