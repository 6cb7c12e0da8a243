import { sum } from './sum';

/** Money beside hours, as it always has to be shown (EVIDENCE 3.3): one sale may be most of it. */
export interface MoneyPerHour {
  readonly total: number;
  readonly withoutLargest: number;
  readonly hours: number;
  /** `undefined` without hours. */
  readonly perHour: number | undefined;
  readonly perHourWithoutLargest: number | undefined;
  /** The largest amount as a share of the total, 0 to 1; `undefined` where the total is not positive. */
  readonly largestShare: number | undefined;
}

/** Totals of net amounts (refunds set against their sales; lost sales too) over `hours`, with and without the largest one. */
export function moneyPerHour(amounts: readonly number[], hours: number): MoneyPerHour {
  const total = sum(amounts);
  const largest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
  const at = amounts.indexOf(largest);
  const others = sum(amounts.filter((_, index) => index !== at));
  return {
    total,
    withoutLargest: others,
    hours,
    perHour: hours > 0 ? total / hours : undefined,
    perHourWithoutLargest: hours > 0 ? others / hours : undefined,
    largestShare: total > 0 ? largest / total : undefined,
  };
}
