import { type Guess, guess } from './guess';

/** What stands before the fraction of a number. The other one, a blank or an apostrophe may group its digits. */
export type DecimalMark = 'point' | 'comma';

const MARKS: readonly [DecimalMark, ...DecimalMark[]] = ['point', 'comma'];

/** Longer texts are no numbers. */
const LONGEST_NUMBER = 48;

/** Digits alone, in groups of three, or as in India (12,34,567); then perhaps a fraction. */
const NUMBER = {
  point: /^(\d*|[1-9]\d{0,2}(?:([,\s'’])\d{3})(?:\2\d{3})*|[1-9]\d?(?:,\d\d)+,\d{3})(?:\.(\d+))?$/,
  comma: /^(\d*|[1-9]\d{0,2}(?:([.\s'’])\d{3})(?:\2\d{3})*)(?:,(\d+))?$/,
};

/** A sign (€, R$, US$), a code (EUR) or a usual short form. Any other word makes a number unreadable: `12,50 S`. */
const CURRENCY = String.raw`(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Ft|lei|S?Fr\.|Rs\.?)`;
const CURRENCY_BEFORE = new RegExp(String.raw`^([-+(]?\s*)${CURRENCY}\s*(?=[-+\d.,(])`, 'u');
const CURRENCY_AFTER = new RegExp(String.raw`(?<=[-+\d)])\s*${CURRENCY}(\s*[-+)]?)$`, 'u');

/** Which decimal mark the numbers of a column have. */
export function guessDecimalMark(texts: readonly string[]): Guess<DecimalMark> {
  return guess(MARKS, texts, readNumber);
}

/** The number that a text says: a minus before or behind, or brackets, make it negative. */
export function readNumber(text: string, mark: DecimalMark): number | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const bare = withoutCurrency(text.trim().replaceAll(/[−–]/g, '-'));
  const { digits, negative } = withoutSign(bare);
  const [, whole, , fraction = ''] = NUMBER[mark].exec(digits) ?? [];
  if (whole === undefined || whole + fraction === '') return undefined;
  const value = Number(`${whole.replaceAll(/\D/g, '') || '0'}.${fraction || '0'}`);
  return negative && value !== 0 ? -value : value;
}

/** Whether a text is a number with either decimal mark. */
export function isNumber(text: string): boolean {
  return MARKS.some((mark) => readNumber(text, mark) !== undefined);
}

function withoutCurrency(text: string): string {
  return text.replace(CURRENCY_BEFORE, '$1').replace(CURRENCY_AFTER, '$1');
}

/** Takes one sign away; where there is another, the rest is no number. */
function withoutSign(text: string): { readonly digits: string; readonly negative: boolean } {
  const [, inBrackets] = /^\((.*)\)$/.exec(text) ?? [];
  if (inBrackets !== undefined) return { digits: inBrackets.trim(), negative: true };
  const [, before = '', digits = '', behind = ''] = /^([-+]?)\s*(.*?)\s*([-+]?)$/s.exec(text) ?? [];
  return { digits: before && behind ? text : digits, negative: before + behind === '-' };
}
