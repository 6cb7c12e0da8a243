import type { Rung } from '../plan/goal';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import { isBefore } from '../plan/refund';
import type { Result } from '../plan/result';
import {
  type ReadResult,
  readResult,
  type ResultClock,
  type ResultFaults,
  type TypedResult,
} from './result-input';

/** What is wrong, by field. */
export type RefundFaults = Omit<ResultFaults, 'amount' | 'when'> & {
  readonly amount?: ResultFaults['amount'] | 'more than left';
  readonly when?: ResultFaults['when'] | 'before sale';
};

/** The sale, and how much of it may still be paid back. */
export interface Refundable {
  readonly sale: Result;
  readonly rung: Rung;
  readonly left: number;
}

/** Reads what was paid back of a sale: typed as a plain amount, recorded as a negative one. */
export function readRefund(
  typed: TypedResult,
  { sale, rung, left }: Refundable,
  locale: string,
  clock: ResultClock,
): Parsed<ReadResult, RefundFaults> {
  const read = readResult(typed, rung, locale, clock);
  if (!read.ok) return read;
  const { amount, at } = read.value;
  if (amount < 0) return refused({ amount: 'negative' });
  if (amount > left) return refused({ amount: 'more than left' });
  if (isBefore(at, sale)) return refused({ when: 'before sale' });
  return parsed({ ...read.value, amount: -amount });
}
