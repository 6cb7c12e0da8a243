import { type AroundProblem, readAround } from './around-number';
import { numberFormat } from '../foundation/formats';
import type { Unit } from './unit';
import { type Parsed, parsed, refused } from '../foundation/parsed';
import {
  findNumber,
  type Marks,
  split,
  valueOf,
  withoutDirections,
  type WrittenNumber,
} from './written-number';

/** Why an amount was not read. `ambiguous`: it reads differently in other countries (`1.200`). */
export type AmountProblem = 'empty' | 'ambiguous' | 'too large' | AroundProblem;

/** Beyond this, sums of amounts are no longer exact to the cent. */
export const GREATEST_AMOUNT = 1e12;

/**
 * Reads an amount as the person writes numbers: `1.200,50 €` in German, `$1,200.50` in English, `5万円` in Japanese.
 * It is read whole, with all that stands around its figures, or refused. A separator that stands where the locale
 * would not put it (`12,5` in English, `1.5` in German) is refused rather than guessed.
 * @param unit what is counted; without it any currency may stand beside the number
 */
export function parseAmount(
  typed: string,
  locale: string,
  unit?: Unit,
): Parsed<number, AmountProblem> {
  const text = withoutDirections(typed).trim();
  if (text === '') return refused('empty');
  const number = findNumber(unit?.kind === 'count' ? withoutWord(text, unit) : text);
  if (!number) return refused('unreadable');
  const { minusBehind, ...writing } = writingOf(locale, unit);
  const around = readAround(number, { unit, locale, minusBehind });
  if (!around.ok) return around;
  const value = readFigures(number, writing, around.value.power);
  return value.ok && around.value.negative ? parsed(-value.value) : value;
}

function readFigures(
  number: WrittenNumber,
  { allMarks, hasThousandths }: Omit<Writing, 'minusBehind'>,
  power: number,
): Parsed<number, AmountProblem> {
  const marks = allMarks.find((each) => valueOf(number, each) !== undefined);
  if (!marks) return refused(/[.,]/.test(number.figures) ? 'ambiguous' : 'unreadable');
  // '1.200' in English: meant as a thousand and two hundred more often than as one and a fifth.
  if (isThousandLike(number.figures, marks) && !hasThousandths) return refused('ambiguous');
  const value = valueOf(number, marks, power) ?? 0;
  return value > GREATEST_AMOUNT ? refused('too large') : parsed(value);
}

/** An amount as it stands in a field: `parseAmount` reads the same number again. */
export function typedAmount(amount: number, locale: string, unit?: Unit): string {
  const text = figuresOf(amount, 0, locale, unit);
  // three decimals would be refused: they may be a group of thousands
  return /\P{Nd}\p{Nd}{3}-?$/u.test(text) && !writingOf(locale, unit).hasThousandths
    ? figuresOf(amount, 4, locale, unit)
    : text;
}

const FIGURES: ReadonlySet<string> = new Set(['integer', 'decimal', 'fraction', 'minusSign']);

function figuresOf(amount: number, fraction: number, locale: string, unit?: Unit): string {
  return formatOf(locale, unit, {
    useGrouping: false,
    minimumFractionDigits: fraction,
    maximumFractionDigits: 20,
  })
    .formatToParts(amount)
    .filter(({ type }) => FIGURES.has(type))
    .map(({ value }) => value)
    .join('');
}

function formatOf(
  locale: string,
  unit: Unit | undefined,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  return unit?.kind === 'money'
    ? numberFormat(locale, { ...options, style: 'currency', currency: unit.currency })
    : numberFormat(locale, options);
}

/** How a locale writes the amounts of a unit. */
interface Writing {
  /** Those of money, and those of plain numbers, which people then type as well. */
  readonly allMarks: readonly Marks[];
  /** As in Frisian: `€ 5-`. */
  readonly minusBehind: boolean;
  /** Some currencies divide by a thousand: the dinars of Kuwait, Bahrain, Tunisia and others. */
  readonly hasThousandths: boolean;
}

const writings = new Map<string, Writing>();

function writingOf(locale: string, unit: Unit | undefined): Writing {
  const key = `${locale} ${unit?.kind === 'money' ? unit.currency : ''}`;
  const writing = writings.get(key) ?? {
    allMarks: [marksOf(locale, unit), marksOf(locale, undefined)],
    minusBehind: formatOf(locale, unit, {}).formatToParts(-1).at(-1)?.type === 'minusSign',
    hasThousandths:
      unit?.kind === 'money' &&
      formatOf(locale, unit, {}).resolvedOptions().maximumFractionDigits === 3,
  };
  writings.set(key, writing);
  return writing;
}

function marksOf(locale: string, unit: Unit | undefined): Marks {
  const parts = formatOf(locale, unit, { minimumFractionDigits: 1 }).formatToParts(1234567.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
  const [span = 3, lastSpan = 3] = groups.slice(-2).map((digits) => Array.from(digits).length);
  return { decimal: decimal === '٫' ? '.' : decimal, span, lastSpan };
}

function isThousandLike(figures: string, marks: Marks): boolean {
  const { whole, fraction, mark } = split(figures, marks);
  return fraction.length === 3 && mark !== '٫' && /^[1-9]\d{0,2}$/.test(whole);
}

/** Without the word for what is counted, which may have digits of its own. */
function withoutWord(text: string, { one, many }: Unit & { readonly kind: 'count' }): string {
  const words = [one, many].map((word) => withoutDirections(word).trim()).filter(Boolean);
  const [word] = words
    .filter((each) => isBeside(each, text))
    .toSorted((a, b) => b.length - a.length);
  if (word === undefined) return text;
  const isBehind = text.toLowerCase().endsWith(word.toLowerCase());
  return isBehind ? text.slice(0, -word.length) : text.slice(word.length);
}

/** A word that could be read as part of the number stands apart from it. */
function isBeside(word: string, text: string): boolean {
  const [plain, own] = [text.toLowerCase(), word.toLowerCase()];
  const blank = /^[\p{L}\p{M}]+$/u.test(word) ? '' : ' ';
  return plain.endsWith(blank + own) || plain.startsWith(own + blank);
}
