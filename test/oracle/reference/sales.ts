import type { Result } from '../../../src/domain/plan/result';
import type { Life } from '../lives/life';
import { recordedOn } from './account';

/** A result with what is left of it. */
export interface Standing {
  readonly result: Result;
  readonly day: string;
  readonly left: number;
}

/**
 * What is left of each result once its refunds, whenever they came, are set against it; what came to nothing is left out.
 * @param results those that are known of
 */
export function standing(results: readonly Result[], life: Life): Standing[] {
  const known = results.filter(({ deleted }) => !deleted);
  return known
    .filter(({ refundOf }) => refundOf === undefined)
    .map((result) => {
      const refunds = known.filter(({ refundOf }) => refundOf === result.id);
      const paidBack = refunds.reduce((sum, { amount }) => sum - amount, 0);
      return { result, day: recordedOn(result, life), left: cents(result.amount - paidBack) };
    })
    .filter(({ left }) => left > 0);
}

/** Without what adding up leaves of 0.1 + 0.2 - 0.3. */
export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
