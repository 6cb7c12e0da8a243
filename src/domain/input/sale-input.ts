import type { Rung } from '../plan/goal';
import type { Instant } from '../time/instant';
import { type Parsed, refused } from '../foundation/parsed';
import { isBefore } from '../plan/refund';
import {
  type ReadResult,
  readResult,
  type ResultClock,
  type ResultFaults,
  type TypedResult,
} from './result-input';

/** What was paid back of a sale. */
export interface PaidBack {
  /** Positive. */
  readonly amount: number;
  /** When the first of it was. */
  readonly first: Instant;
}

/** What is wrong, by field. */
export type SaleFaults = Omit<ResultFaults, 'amount' | 'when'> & {
  readonly amount?: NonNullable<ResultFaults['amount']> | 'below paid back';
  readonly when?: NonNullable<ResultFaults['when']> | 'after paid back';
};

/** Reads the fields of a result; a sale cannot become less or later than what was paid back of it. */
export function readSale(
  typed: TypedResult,
  rung: Rung,
  locale: string,
  clock: ResultClock,
  paidBack?: PaidBack,
): Parsed<ReadResult, SaleFaults> {
  const read = readResult(typed, rung, locale, clock);
  if (!read.ok || !paidBack) return read;
  if (read.value.amount < paidBack.amount) return refused({ amount: 'below paid back' });
  return isBefore(paidBack.first, read.value) ? refused({ when: 'after paid back' }) : read;
}
