/** An amount of money that was recorded: a sale, or a refund of one. */
export interface MoneyEntry {
  /** Names the sale; a refund names the sale that it takes back. */
  readonly sale: string;
  /** In the goal's one currency; negative for a refund. */
  readonly amount: number;
}

/**
 * The net amount of each sale, refunds set against it. Sales that came to nothing or less are in `lost`:
 * they belong to the total, but never to anything that takes a logarithm (EVIDENCE 3.3).
 */
export function netSales(entries: readonly MoneyEntry[]): { sales: number[]; lost: number[] } {
  const bySale = new Map<string, number>();
  for (const { sale, amount } of entries) bySale.set(sale, (bySale.get(sale) ?? 0) + amount);
  // hundredths of a cent: what floating point leaves of 0.1 + 0.2 - 0.3 is no sale
  const amounts = [...bySale.values()].map((amount) => Math.round(amount * 1e4) / 1e4);
  return {
    sales: amounts.filter((amount) => amount > 0),
    lost: amounts.filter((amount) => amount <= 0),
  };
}
