import { groupBy } from './group-by';
import type { Result } from './result';

/** A hundredth of a cent: what floating point leaves of 0.1 + 0.2 - 0.3 is no money. */
const PRECISION = 1e4;

/**
 * Each sale less what of it was paid back, for rates, means and logarithms (EVIDENCE 3.3): refunds stand no more for
 * themselves, and what came to nothing or less is left out. Totals are of the results as they are.
 */
export function netted(results: readonly Result[]): Result[] {
  const standing = results.filter(({ deleted }) => !deleted);
  const bySale = groupBy(standing.filter(isRefund), ({ refundOf }) => refundOf);
  return standing
    .filter((result) => !isRefund(result))
    .map((sale) => ({ ...sale, amount: leftOf(sale, bySale.get(sale.id) ?? []) }))
    .filter(({ amount }) => amount > 0);
}

/** What is left of a sale. @param refunds of this sale; those of others are passed over */
export function leftOf(sale: Result, refunds: readonly Result[]): number {
  const own = refunds.filter(({ refundOf, deleted }) => refundOf === sale.id && !deleted);
  const left = own.reduce((sum, { amount }) => sum + amount, sale.amount);
  return Math.round(left * PRECISION) / PRECISION;
}

/** Whether a result takes back an earlier one. */
export function isRefund(result: Result): result is Result & { readonly refundOf: string } {
  return result.refundOf !== undefined;
}
