import { type Parsed, parsed, refused } from './parsed';

/** Why an amount was not read. `ambiguous`: it reads differently in other countries (`1.200`). */
export type AmountProblem = 'empty' | 'unreadable' | 'ambiguous' | 'too large';

/** Beyond this, sums of amounts are no longer exact to the cent. */
export const GREATEST_AMOUNT = 1e12;

interface Separators {
  readonly decimal: string;
  readonly group: string;
  /** How many digits stand between two group separators: 3, in India 2. */
  readonly span: number;
}

/** What may stand around a number; a point or comma only after a letter, as in `Fr. 120` or `500 kr.`. */
const BEFORE = /^(?:[^\d.,+−-]|(?<=\p{L})[.,])*/u;
const AFTER = /(?:[^\d.,]|(?<=\p{L})[.,])*$/u;

/** A number in brackets, as accountants write a negative one; a currency may stand beside it. */
const IN_BRACKETS = /^[\p{Sc}\p{Lu}\s]*\(([^()]*)\)[\p{Sc}\p{Lu}\s]*$/u;

/** Words that multiply what stands before them: `12k`, `3 Mio.`, `5 lakh`. They are refused, not passed over. */
const MULTIPLIED =
  /\d\s*(?:[kmb]|mm|mn|mln|mio|mia|mrd|md|bn|tsd|tis|mil|lakh|lac|crore|cr|hundred|thousands?|millions?|billions?|dozen|tausend|million(?:en)?|milliarden?|mille|milliers?|mil(?:es|lones)?)\.?(?![\p{L}\p{N}])/iu;

/** A minus behind a number: some banks write it so, and it must not be passed over. */
const MINUS_BEHIND = /\d\s*[-−]\s*[\p{Sc}\p{L}]*\s*$/u;

/**
 * Reads an amount as the person writes numbers: `1.200,50 €` in German, `$1,200.50` in English.
 * Currency signs, letters and blanks around the number are passed over; brackets make it negative. A separator
 * that stands where the locale would not put it (`12,5` in English, `1.5` in German) is refused rather than guessed.
 */
export function parseAmount(typed: string, locale: string): Parsed<number, AmountProblem> {
  if (typed.trim() === '') return refused('empty');
  if (!/[()]/.test(typed)) return parsePlain(typed, locale);
  const [, within = ''] = IN_BRACKETS.exec(typed) ?? [];
  const amount = parsePlain(within, locale);
  if (!amount.ok) return amount;
  return amount.value < 0 ? refused('unreadable') : parsed(-amount.value);
}

function parsePlain(typed: string, locale: string): Parsed<number, AmountProblem> {
  if (MULTIPLIED.test(typed) || MINUS_BEHIND.test(typed)) return refused('unreadable');
  const bare = typed
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replaceAll(/[\s'’_]/gu, '');
  const match = /^([+−-]?)[^\d.,+−-]*(\d[\d.,]*|[.,]\d+)$/.exec(bare);
  if (!match) return refused('unreadable');
  const [, sign = '', digits = ''] = match;
  const value = valueOf(digits, separatorsOf(locale));
  if (value === undefined) return refused('ambiguous');
  if (value > GREATEST_AMOUNT) return refused('too large');
  return parsed(sign === '-' || sign === '−' ? -value : value);
}

/** An amount as it stands in a field: `parseAmount` reads the same number again. */
export function typedAmount(amount: number, locale: string): string {
  const plain = { useGrouping: false, maximumFractionDigits: 4 } as const;
  const text = new Intl.NumberFormat(locale, plain).format(amount);
  // three decimals would be refused: they may be a group of thousands
  const isThousandLike = /\D\d{3}$/.test(text);
  return isThousandLike
    ? new Intl.NumberFormat(locale, { ...plain, minimumFractionDigits: 4 }).format(amount)
    : text;
}

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  const groups = parts.filter(({ type }) => type === 'integer');
  const span = groups.at(-2)?.value.length ?? 3;
  return comma ? { decimal: ',', group: '.', span } : { decimal: '.', group: ',', span };
}

function valueOf(digits: string, { decimal, group, span }: Separators): number | undefined {
  const [whole = '', fraction = '', ...rest] = digits.split(decimal);
  if (rest.length > 0 || fraction.includes(group)) return undefined;
  if (!isGrouped(whole.split(group), span)) return undefined;
  // '1.200' in English: meant as a thousand and two hundred more often than as one and a fifth.
  if (fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return undefined;
  return Number(`${whole.replaceAll(group, '') || '0'}.${fraction || '0'}`);
}

function isGrouped([first = '', ...others]: readonly string[], span: number): boolean {
  if (others.length === 0) return true;
  const isEven = (length: number) =>
    others.every((part, at) => part.length === (at === others.length - 1 ? 3 : length));
  return /^[1-9]\d{0,2}$/.test(first) && (isEven(3) || isEven(span));
}
