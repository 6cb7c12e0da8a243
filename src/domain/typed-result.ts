import { type AmountProblem, parseAmount } from './amount';
import type { Rung } from './goal';
import { type Parsed, parsed, refused } from './parsed';

/** Why an amount is no result. Money may be negative (paid back); a count may not. */
export type ResultProblem = AmountProblem | 'zero' | 'negative';

/** Reads the amount of a result on a rung, by the person's locale. */
export function readResultAmount(
  typed: string,
  rung: Rung,
  locale: string,
): Parsed<number, ResultProblem> {
  const amount = parseAmount(typed, locale);
  if (!amount.ok) return amount;
  if (amount.value === 0) return refused('zero');
  if (amount.value < 0 && rung.unit.kind === 'count') return refused('negative');
  return parsed(amount.value);
}
