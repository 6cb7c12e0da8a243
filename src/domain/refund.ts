import { exactAmount } from './exact-amount';
import { groupBy } from './group-by';
import type { Result } from './result';

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
  return exactAmount(own.reduce((sum, { amount }) => sum + amount, sale.amount));
}

/** Whether a result takes back an earlier one. */
export function isRefund(result: Result): result is Result & { readonly refundOf: string } {
  return result.refundOf !== undefined;
}
