import { numberFormat } from '../foundation/formats';

/** Whose words they are; `undefined` for a file, which tells no language. */
type Locale = string | undefined;

/** A word that multiplies, and the power of ten that it stands for. */
type Powers = ReadonlyMap<string, number>;

/** What people write besides what the browser writes; meant alike wherever it is written. */
const EVERYWHERE: readonly (readonly [power: number, words: string])[] = [
  [3, 'k tsd tys тыс тис thousand thousands 千 천'],
  [4, '万 萬 만'],
  [5, 'lakh lakhs lac'],
  [6, 'mio mln млн million millions'],
  [7, 'crore crores'],
  [8, '億 亿 억'],
  [9, 'mrd млрд milliard milliards'],
];
const BY_LANGUAGE: Readonly<Record<string, readonly (readonly [power: number, words: string])[]>> =
  {
    de: [
      [2, 'hundert'],
      [3, 'T'],
      [9, 'mia md'],
    ],
    en: [[9, 'bn']],
    fr: [[3, 'milliers']],
    it: [[3, 'mille']],
    cs: [[3, 'tis tisíc']],
    ro: [[3, 'mii']],
  };

/** What banks write beside an amount that went (−1) or came (1). */
const ENTRY_MARKS: Readonly<Record<string, Readonly<Record<string, 1 | -1>>>> = {
  '': { dr: -1, debit: -1, cr: 1, credit: 1 },
  de: { s: -1, soll: -1, lastschrift: -1, h: 1, haben: 1, gutschrift: 1 },
  fr: { d: -1, débit: -1, c: 1, crédit: 1 },
  es: { debe: -1, cargo: -1, haber: 1, abono: 1 },
  it: { dare: -1, avere: 1 },
  nl: { af: -1, bij: 1 },
  pl: { wn: -1, ma: 1 },
};

const LEADS = [1, 2, 5];
const EXPONENTS = Array.from({ length: 10 }, (_, at) => at + 3);
/** Scripts that set no blank between a word and the next. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]$/u;

const powers = new Map<Locale, Powers>();

/** The ways to take a multiplying word off the beginning of a text: its power of ten, and the rest. */
export function powersAt(text: string, locale: Locale): { power: number; rest: string }[] {
  if (text === '') return [];
  return [...powersOf(locale)].flatMap(([word, power]) => {
    const rest = text.slice(word.length);
    if (wordKey(text.slice(0, word.length)) !== word || !isEnd(word, rest)) return [];
    return [{ power, rest: rest.replace(/^\.?\s*/, '') }];
  });
}

/**
 * Whether a mark says that money came (1) or went (-1). `Cr` may be ten million: it is a credit where cents are
 * written, and never where the locale itself shortens numbers so.
 */
export function entryMark(word: string, locale: Locale, withCents: boolean): 1 | -1 | undefined {
  const mark = word.toLowerCase().replace(/\.$/, '');
  const isCrore = !withCents || compactWords(locale).some(([own]) => own === 'cr');
  if (mark === 'cr' && isCrore) return undefined;
  return ENTRY_MARKS['']?.[mark] ?? ENTRY_MARKS[languageOf(locale)]?.[mark];
}

/** `5 T€`, `5 TEUR`, `5万円`, but not `5 kr`. */
function isEnd(word: string, rest: string): boolean {
  return rest === '' || /^(?:[. ]|\p{Sc}|[A-Z]{3}$)/u.test(rest) || UNSPACED.test(word);
}

function powersOf(locale: Locale): Powers {
  const kept = powers.get(locale);
  if (kept) return kept;
  const own = [...EVERYWHERE, ...(BY_LANGUAGE[languageOf(locale)] ?? [])].flatMap(
    ([power, words]) => words.split(' ').map((word) => [wordKey(word), power] as const),
  );
  // What the browser itself writes in this locale goes before what is usual elsewhere.
  const all = new Map([...own, ...compactWords(locale)]);
  all.delete('cr');
  powers.set(locale, all);
  return all;
}

/** The words with which a locale shortens numbers: `5 тыс.`, `5 Mio.`, `5万`. */
function compactWords(locale: Locale): (readonly [string, number])[] {
  if (locale === undefined) return [];
  return (['short', 'long'] as const).flatMap((compactDisplay) => {
    const options = { notation: 'compact', compactDisplay, numberingSystem: 'latn' } as const;
    const format = numberFormat(locale, options);
    return EXPONENTS.flatMap((exponent) =>
      LEADS.flatMap((lead) => {
        const parts = format.formatToParts(lead * 10 ** exponent);
        const word = parts.find(({ type }) => type === 'compact')?.value;
        const shown = Number(parts.find(({ type }) => type === 'integer')?.value);
        const power = Math.log10((lead * 10 ** exponent) / shown);
        return word !== undefined && Number.isInteger(power)
          ? [[wordKey(word), power] as const]
          : [];
      }),
    );
  });
}

/** A single letter means what its case says (`M`, `m`), but for k. */
function wordKey(word: string): string {
  const bare = word.replace(/\.$/, '');
  return bare.length === 1 && bare !== 'K' ? bare : bare.toLowerCase();
}

function languageOf(locale: Locale): string {
  return locale?.split('-', 1)[0] ?? '';
}
