import { type Goal, type Rung, rungsOf } from '../../domain/plan/goal';
import { exactAmount } from '../../domain/foundation/exact-amount';
import { leftOf } from '../../domain/plan/refund';
import type { Result } from '../../domain/plan/result';
import type { PaidBack } from '../../domain/input/sale-input';
import type { Words } from '../../domain/foundation/words';
import { amountText, numberText } from '../../domain/text/amount-text';
import type { History } from '../frame/history';

/** A result with what belongs to it. The goal may be deleted; it or the rung may be gone altogether. */
export interface RecordedResult {
  readonly result: Result;
  readonly goal: Goal | undefined;
  readonly rung: Rung | undefined;
  /** Of a refund. */
  readonly sale: Result | undefined;
  /** What is left of it, or of its sale, after all refunds. */
  readonly left: number;
  /** What of it was paid back. */
  readonly paidBack: PaidBack | undefined;
}

/** @param history in which its refunds are looked for, or the sale that it takes back */
export function recordedOf(
  result: Result,
  goals: readonly Goal[],
  history: History,
): RecordedResult {
  const goal = goals.find(({ id }) => id === result.goal);
  const rung = goal && rungsOf(goal).find(({ id }) => id === result.rung);
  const others = history.get(result.goal) ?? [];
  const sale = others.find(({ id }) => id === result.refundOf);
  const refunds = others.filter(({ refundOf }) => refundOf === result.id);
  const left = leftOf(sale ?? result, others);
  const paidBack = refunds.length > 0 ? paidBackOf(result, left, refunds) : undefined;
  return { result, goal, rung, sale, left, paidBack };
}

function paidBackOf(sale: Result, left: number, refunds: readonly Result[]): PaidBack {
  return {
    amount: exactAmount(sale.amount - left),
    first: Math.min(...refunds.map(({ at }) => at)),
  };
}

/** The amount in its unit; a bare number where the rung is gone. A refund is said as what was paid back. */
export function recordedAmount({ result, rung }: RecordedResult, words: Words): string {
  const amount = result.refundOf === undefined ? result.amount : -result.amount;
  const text = rung ? amountText(amount, rung.unit, words) : numberText(amount, words);
  return result.refundOf === undefined ? text : words.text('amount_paid_back', text);
}
