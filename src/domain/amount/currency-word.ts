import { numberFormat } from '../foundation/formats';

/** Short forms and words that people write for a currency, beside those that the browser knows; `USD` stands for each dollar. */
const USUAL: readonly (readonly [words: string, codes: string])[] = [
  ['kr krona kronor krone kroner kronen', 'SEK NOK DKK ISK'],
  ['zł zl złoty złote złotych zloty', 'PLN'],
  ['kč kc koruna koruny korun', 'CZK'],
  ['ft forint', 'HUF'],
  ['lei leu', 'RON MDL'],
  ['fr frs sfr franc francs franken', 'CHF XAF XOF XPF'],
  ['rs re rupee rupees rupien', 'INR PKR LKR NPR MUR'],
  ['р руб рубль рубля рублей', 'RUB BYN'],
  ['грн гривня гривні гривень', 'UAH'],
  ['лв лева', 'BGN'],
  ['tl lira', 'TRY'],
  ['円 圓 yen', 'JPY'],
  ['원 won', 'KRW'],
  ['元 块 塊 圆 rmb yuan', 'CNY TWD HKD'],
  ['din дин', 'RSD'],
  ['rp rupiah', 'IDR'],
  ['rm ringgit', 'MYR'],
  ['r rand', 'ZAR'],
  ['บาท baht', 'THB'],
  ['đ đồng', 'VND'],
  ['ש״ח שח', 'ILS'],
  ['د.إ dh dhs dirham dirhams', 'AED MAD'],
  ['﷼ ریال', 'IRR'],
  ['euro euros евро ευρώ', 'EUR'],
  ['dollar dollars bucks', 'USD CAD AUD NZD HKD SGD TWD'],
  ['pound pounds quid', 'GBP EGP'],
  ['peso pesos', 'MXN ARS CLP COP PHP UYU DOP'],
  ['real reais', 'BRL'],
  ['kd', 'KWD'],
  ['dt', 'TND'],
];
const CODES_OF = new Map(
  USUAL.flatMap(([words, codes]) =>
    words.split(' ').map((word) => [foldedWord(word), codes.split(' ')] as const),
  ),
);

/** `€`, `US$`, `$US`: a sign, perhaps with its country. Other letters at a sign multiply: `T€`. */
const SIGN = /^(?:us|au?|ca?|nz?|hk|nt|sg?|mx|jp|cn|gb|r|fc)?\p{Sc}(?:us|au|ca|nz|hk|sg|mx|gb)?$/u;

/** Numbers of each plural form that a language may have. */
const PLURALS = [0, 1, 2, 3, 5, 11, 100, 1.5];
const DISPLAYS = ['symbol', 'narrowSymbol', 'name'] as const;

const known = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));
const names = new Map<string, ReadonlySet<string>>();

/** Without case, points and blanks: `Fr.` is `fr`. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[.\s\u061c\u200e\u200f]/gu, '');
}

/** Whether a word stands for some currency. */
export function isCurrency(word: string): boolean {
  const plain = foldedWord(word);
  return SIGN.test(plain) || known.has(plain) || CODES_OF.has(plain);
}

/** Whether a word stands for this currency, in the person's language or in English. */
export function isNameOf(currency: string, word: string, locale = 'en'): boolean {
  const plain = foldedWord(word);
  return (
    plain === currency.toLowerCase() ||
    CODES_OF.get(plain)?.includes(currency) === true ||
    namesIn(locale, currency).has(plain) ||
    namesIn('en', currency).has(plain)
  );
}

/** As the browser writes it with an amount, and what it writes around it. */
function namesIn(locale: string, currency: string): ReadonlySet<string> {
  const key = `${locale} ${currency}`;
  const own = names.get(key) ?? new Set(writtenNames(locale, currency));
  names.set(key, own);
  return own;
}

function writtenNames(locale: string, currency: string): string[] {
  return DISPLAYS.flatMap((currencyDisplay) =>
    PLURALS.map((amount) =>
      foldedWord(
        numberFormat(locale, { style: 'currency', currency, currencyDisplay })
          .formatToParts(amount)
          .filter(({ type }) => type === 'currency' || type === 'literal')
          .map(({ value }) => value)
          .join(''),
      ),
    ),
  );
}
