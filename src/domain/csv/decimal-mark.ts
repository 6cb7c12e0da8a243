import { readAround } from '../amount/around-number';
import { findNumber, type Marks, valueOf } from '../amount/written-number';
import { type Guess, guess } from './guess';

/** What stands before the fraction of a number. The other one, a blank or an apostrophe may group its digits. */
export type DecimalMark = 'point' | 'comma';

const MARKS: readonly [DecimalMark, ...DecimalMark[]] = ['point', 'comma'];
/** Groups of two digits are as in India: 12,34,567. */
const WRITTEN: Readonly<Record<DecimalMark, Marks>> = {
  point: { decimal: '.', span: 2, lastSpan: 3 },
  comma: { decimal: ',', span: 3, lastSpan: 3 },
};

/** Longer texts are no numbers. */
const LONGEST_NUMBER = 48;

/** Which decimal mark the numbers of a column have. */
export function guessDecimalMark(texts: readonly string[]): Guess<DecimalMark> {
  return guess(MARKS, texts, (text, mark) => readNumber(text, mark));
}

/**
 * The number that a text says, read whole: a minus before or behind, brackets, or a mark of a debit make it negative.
 * @param currency the only one that may stand beside it; any, where there is none
 */
export function readNumber(text: string, mark: DecimalMark, currency?: string): number | undefined {
  if (text.length > LONGEST_NUMBER || text.includes('%')) return undefined;
  const number = findNumber(text);
  if (!number) return undefined;
  const unit = currency === undefined ? undefined : ({ kind: 'money', currency } as const);
  const around = readAround(number, { unit, minusBehind: true });
  if (!around.ok) return undefined;
  const { negative, power } = around.value;
  const value = valueOf(number, WRITTEN[mark], power);
  return negative && value !== undefined && value !== 0 ? -value : value;
}

/** Whether a text is a number with either decimal mark. */
export function isWrittenNumber(text: string): boolean {
  return MARKS.some((mark) => readNumber(text, mark) !== undefined);
}
