import { exactAmount } from '../foundation/exact-amount';
import { groupBy } from '../foundation/group-by';
import { type Instant, MINUTE } from '../time/instant';
import type { Result } from './result';

/**
 * Each sale less what of it was paid back, for rates, means and logarithms (EVIDENCE 3.3): refunds stand no more for
 * themselves, and what came to nothing or less is left out. Totals are of the results as they are.
 */
export function netOfRefunds(results: readonly Result[]): Result[] {
  const left = leftOfEach(results);
  return results
    .filter((result) => isSale(result))
    .map((sale) => ({ ...sale, amount: left(sale) }))
    .filter(({ amount }) => amount > 0);
}

/** The latest sale of which something is left. */
export function latestStanding(results: readonly Result[]): Result | undefined {
  const left = leftOfEach(results);
  const latestFirst = results.toSorted((a, b) => b.at - a.at);
  return latestFirst.find((result) => isSale(result) && left(result) > 0);
}

/** Looks for the refunds of all sales at once. */
function leftOfEach(results: readonly Result[]): (sale: Result) => number {
  const bySale = groupBy(results.filter(isRefund), ({ refundOf }) => refundOf);
  return (sale) => leftOf(sale, bySale.get(sale.id) ?? []);
}

function isSale(result: Result): boolean {
  return !result.deleted && !isRefund(result);
}

/** What is left of a sale. @param refunds of this sale; those of others are passed over */
export function leftOf(sale: Result, refunds: readonly Result[]): number {
  const own = refunds.filter(({ refundOf, deleted }) => refundOf === sale.id && !deleted);
  return exactAmount(own.reduce((sum, { amount }) => sum + amount, sale.amount));
}

/** Whether a result takes back an earlier one. */
export function isRefund(result: Result): result is Result & { readonly refundOf: string } {
  return result.refundOf !== undefined;
}

/**
 * The ids of sales and refunds that do not fit together: more is paid back than was paid, or before it was, or of a
 * sale that is not there. @param rows some sales with all their refunds
 */
export function misfits(rows: readonly Result[]): ReadonlySet<string> {
  const standing = rows.filter(({ deleted }) => !deleted);
  const sales = new Map(standing.map((row) => [row.id, row]));
  const bySale = groupBy(standing.filter(isRefund), ({ refundOf }) => refundOf);
  const broken = [...bySale].filter(([id, refunds]) => !fits(sales.get(id), refunds));
  return new Set(broken.flatMap(([id, refunds]) => [id, ...refunds.map((refund) => refund.id)]));
}

/** Whether a sale can have these refunds. */
export function fits(sale: Result | undefined, refunds: readonly Result[]): boolean {
  if (!sale || leftOf(sale, refunds) < 0) return false;
  return refunds.every((refund) => refund.deleted || !isBefore(refund.at, sale));
}

/** Whether an instant is before a sale. Fields show minutes: in the sale's own minute is not before it. */
export function isBefore(at: Instant, sale: Pick<Result, 'at'>): boolean {
  return at < sale.at - (sale.at % MINUTE);
}
