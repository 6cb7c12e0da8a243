/** A text that holds one number: its figures as 0 to 9, and what stands around them. */
export interface WrittenNumber {
  readonly before: string;
  /** Digits with the separators between them, as written: `1.200,50`. */
  readonly figures: string;
  /** What a sign like ½ adds to them; 0 where there is none. */
  readonly part: number;
  readonly after: string;
}

/** How the figures of a number are put together. */
export interface Marks {
  /** What stands before the fraction. */
  readonly decimal: string;
  /** How many digits stand between two separators of groups, where that is not 3 as everywhere: in India 2. */
  readonly span: number;
  /** How many stand in the last group. */
  readonly lastSpan: number;
}

/** They say in which direction a text is drawn, and nothing of what it says. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const OTHER_DIGITS = /(?!\d)\p{Nd}/u;
const WIDE_SIGNS = /[\uff01-\uff0f\uff1a-\uff5e]/g;
const TO_NARROW = 0xfee0;

/** The point of `Rs.500` belongs to the word. */
const START = String.raw`(?:\d|(?<!\p{L})[.,٫](?=\d))`;
/** Digits, and between them separators and blanks: in Cape Verde a $. Round amounts of money end in `5.` or `5,--`. */
const FIGURES = String.raw`${START}(?:[\d.,٫٬،'_ $]*\d)?(?:[.,٫](?:-{1,2}(?!\d))?)?`;
const NUMBER = new RegExp(
  String.raw`^(?<before>.*?)(?=${START}|\p{No})(?<figures>(?:${FIGURES})?) ?(?<part>\p{No})?(?<after>.*)$`,
  'su',
);
/** What may group digits, besides the mark that is none before fractions. */
const GROUPING = "' _٬،";

/** Finds the one number of a text; `undefined` where there is none, or more than one, or figures of two scripts. */
export function findNumber(text: string): WrittenNumber | undefined {
  const plain = inPlainFigures(plainSigns(text));
  const found = plain === undefined ? null : NUMBER.exec(plain);
  if (!found?.groups) return undefined;
  const { before = '', figures = '', part: sign, after = '' } = found.groups;
  const part = sign === undefined ? 0 : partOf(sign);
  if (part === undefined || /\p{N}/u.test(before + after)) return undefined;
  return { before: before.trim(), figures: figures.replace(/-+$/, ''), part, after: after.trim() };
}

/** A text without signs of its direction, such as stand around the words of a person. */
export function withoutDirections(text: string): string {
  return text.replaceAll(DIRECTIONS, '');
}

/** Blanks, minuses, apostrophes and signs of full width as they are on most keyboards. */
export function plainSigns(text: string): string {
  return withoutDirections(text)
    .replaceAll(WIDE_SIGNS, (sign) => String.fromCodePoint(Number(sign.codePointAt(0)) - TO_NARROW))
    .replaceAll(/[−–‐‑﹣]/g, '-')
    .replaceAll('’', "'")
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** With 0 to 9 for the digits of whatever script; `undefined` where there are two kinds of them. */
export function inPlainFigures(text: string): string | undefined {
  if (!OTHER_DIGITS.test(text)) return text;
  const zeros = new Set<number>();
  const plain = text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = Number(digit.codePointAt(0));
    const value = digitOf(code);
    zeros.add(code - value);
    return String(value);
  });
  return zeros.size > 1 ? undefined : plain;
}

/** Unicode keeps the ten digits of a script together, from 0 to 9, so the first of them tells the others. */
function digitOf(code: number): number {
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % 10;
}

/** What ½ stands for; `undefined` for ⅓, which no decimal says, and for signs like ² that are no fraction. */
function partOf(symbol: string): number | undefined {
  const [, above, below] = /^(\d+)⁄(\d+)$/.exec(symbol.normalize('NFKC')) ?? [];
  const part = Number(above) / Number(below);
  return Number.isInteger(part * 1000) ? part : undefined;
}

/**
 * What figures say, times ten to the `power`; `undefined` where the separators stand where these marks would not put
 * them.
 */
export function valueOf(
  { figures, part }: Pick<WrittenNumber, 'figures' | 'part'>,
  marks: Marks,
  power = 0,
): number | undefined {
  const { whole, fraction } = split(figures, marks);
  if (!/^\d*$/.test(fraction) || !isGrouped(whole, marks)) return undefined;
  if (part !== 0 && fraction !== '') return undefined;
  const behind = part === 0 ? fraction : String(part).slice(2);
  return Number(`${whole.replaceAll(/\D/g, '') || '0'}.${behind || '0'}e${power}`);
}

/** The digits before and behind the mark of the fraction. */
export function split(
  figures: string,
  { decimal }: Pick<Marks, 'decimal'>,
): { readonly whole: string; readonly fraction: string; readonly mark: string } {
  const at = Array.from(figures).findIndex((sign) => sign === '٫' || sign === decimal);
  if (at < 0) return { whole: figures, fraction: '', mark: '' };
  return { whole: figures.slice(0, at), fraction: figures.slice(at + 1), mark: figures.charAt(at) };
}

function isGrouped(whole: string, { decimal, span, lastSpan }: Marks): boolean {
  if (/^\d*$/.test(whole)) return true;
  const [separator = '', ...others] = new Set(whole.replaceAll(/\d/g, ''));
  const groups = GROUPING + ['.', ','].filter((sign) => sign !== decimal).join('');
  if (others.length > 0 || !groups.includes(separator)) return false;
  const [first = '', ...parts] = whole.split(separator);
  const isEven = (length: number, last: number) =>
    parts.every((part, at) => part.length === (at === parts.length - 1 ? last : length));
  return /^[1-9]\d{0,2}$/.test(first) && (isEven(3, 3) || isEven(span, lastSpan));
}
