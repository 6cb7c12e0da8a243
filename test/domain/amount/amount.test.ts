import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount, typedAmount } from '../../../src/domain/amount/amount';
import { amountText, numberText } from '../../../src/domain/text/amount-text';
import type { Unit } from '../../../src/domain/amount/unit';
import { LOCALES } from '../../support/locales';
import { exampleOf } from '../../../src/ui/forms/faults';
import { english } from '../../support/dom/english';

/** The number that was read, or the problem. */
function read(typed: string, locale = 'en', unit?: Unit) {
  const amount = parseAmount(typed, locale, unit);
  return amount.ok ? amount.value : amount.problem;
}

describe('an amount is read as the person writes numbers', () => {
  test.each([
    ['12,5', 'de', 12.5],
    ['12.5', 'en', 12.5],
    ['1.200 €', 'de', 1200],
    ['1.200,50 €', 'de', 1200.5],
    ['€ 1,200.50', 'en', 1200.5],
    ['$1,200', 'en-US', 1200],
    ['1 234,5', 'fr', 1234.5],
    ['1\u202f234,5', 'fr', 1234.5],
    ['1\u00a0234,5', 'pl', 1234.5],
    ["1'234.50", 'de-CH', 1234.5],
    ['1’234.50', 'de-CH', 1234.5],
    ['CHF 1’234.50', 'de-CH', 1234.5],
    ['1,23,456.50', 'en-IN', 123456.5],
    ['₹1,00,000', 'en-IN', 100000],
    ['1,000,000', 'en-IN', 1000000],
    ['1_000', 'en', 1000],
    ['007', 'en', 7],
    ['.5', 'en', 0.5],
    [',5', 'de', 0.5],
    ['5.', 'en', 5],
    ['5,- €', 'de', 5],
    ['1.200,--', 'de', 1200],
    ['10 %', 'en', 10],
  ])('%s in %s is %d', (typed, locale, amount) => {
    expect(read(typed, locale)).toBe(amount);
  });

  test.each([
    ['-5', -5],
    ['+5', 5],
    ['−1,200.50 €', -1200.5],
    ['$ -5', -5],
    ['-$5.00', -5],
    ['−€ 5', -5],
    ['(5)', -5],
    ['($1,200.50)', -1200.5],
    ['EUR (79.00)', -79],
  ])('%s with its sign is %d', (typed, amount) => {
    expect(read(typed)).toBe(amount);
  });

  test.each([
    ['Fr. 120', 'de-CH', 120],
    ['Rs.500', 'en-IN', 500],
    ['500 kr.', 'da', 500],
    ['1.234,50 kr.', 'da', 1234.5],
  ])(
    'the point of an abbreviation is none of the number: %s in %s is %d',
    (typed, locale, amount) => {
      expect(read(typed, locale)).toBe(amount);
    },
  );
});

describe('an amount is refused rather than guessed', () => {
  test.each(['', ' ', '\t\u00a0'])('where nothing is typed (%j)', (typed) => {
    expect(read(typed)).toBe('empty');
  });

  test.each([
    'three',
    '€',
    '.',
    ',',
    '-',
    '+-5',
    '--5',
    '1e5',
    '12abc34',
    '1/2',
    '5-6',
    '5 + 6',
    '3 sales',
    'ca. 500 €',
    'Total, 50',
    '€1.5m',
    'minus 5',
    '10²',
    '½ 5',
    '1 2',
    "5'10",
    '12 50',
    '5-',
    '5.00 - €',
    '(-5)',
    '(5',
    '5 (6)',
    '∞',
    'Infinity',
  ])('where %j is no number', (typed) => {
    expect(read(typed)).toBe('unreadable');
  });

  test.each([
    ['12,5', 'en'],
    ['1.5', 'de'],
    ['1.200', 'en'],
    ['1,200', 'de'],
    ['999.125', 'en'],
    ['1.200,50', 'en'],
    ['1,200.50', 'de'],
    ['1,20,000', 'en'],
    ['12,34,5', 'en-IN'],
    ['1.2.3', 'en'],
    ['1,2,3', 'en'],
    ['0,123', 'en'],
    ['1234,567', 'en'],
    ['1 234,5', 'en'],
    ['22.11.2026', 'de'],
  ])('where %s reads differently elsewhere than in %s', (typed, locale) => {
    expect(read(typed, locale)).toBe('ambiguous');
  });

  test.each(['1000000000000.01', '-1000000000001', '9'.repeat(400)])(
    'where %s is huge',
    (typed) => {
      expect(read(typed)).toBe('too large');
    },
  );

  test('but not where it is just not huge', () => {
    expect(read('1,000,000,000,000')).toBe(1e12);
  });
});

test('whatever is typed, an answer comes, and a number that can be reckoned with', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...Array.from("0125.,+-− '€kr")) }),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom('en', 'de', 'fr', 'de-CH', 'en-IN'), (text, locale) => {
      const amount = parseAmount(text, locale);
      expect(!amount.ok || Math.abs(amount.value) <= 1e12).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

const money = (currency: string): Unit => ({ kind: 'money', currency });

describe('words that multiply are read as meant, or refused', () => {
  test.each([
    ['12k', 'en', 12_000],
    ['1.5 K€', 'en', 1500],
    ['€5M', 'en', 5e6],
    ['2 thousand', 'en', 2000],
    ['5 lakh', 'en', 500_000],
    ['5 L', 'en-IN', 500_000],
    ['3 Mio.', 'de', 3e6],
    ['5 Tsd. €', 'de', 5000],
    ['5 T€', 'de', 5000],
    ['5 TEUR', 'de', 5000],
    ['1,2 Mrd.', 'de', 1.2e9],
    ['5万円', 'ja', 50_000],
    ['1億', 'ja', 1e8],
    ['2亿', 'zh', 2e8],
    ['5 тыс. руб.', 'ru', 5000],
    ['2 tys. zł', 'pl', 2000],
    ['5 bin TL', 'tr', 5000],
    ['3 mila', 'it', 3000],
    ['2,3 milioni', 'it', 2.3e6],
    ['5 mille', 'fr', 5000],
    ['5 mil', 'es', 5000],
    ['2½', 'en', 2.5],
    ['2 ½ €', 'de', 2.5],
    ['¾', 'en', 0.75],
    ['5 T€', 'fr', 'unreadable'],
    ['5 mil', 'en', 'unreadable'],
    ['5 m', 'en', 'unreadable'],
    ['5 Dutzend', 'de', 'unreadable'],
    ['2⅓', 'en', 'unreadable'],
    ['2 and a half', 'en', 'unreadable'],
  ])('%s in %s is %s', (typed, locale, amount) => {
    expect(read(typed, locale)).toBe(amount);
  });

  test('a krona is no thousand rand', () => {
    expect(read('5 kr', 'en', money('ZAR'))).toBe('currency');
  });
});

describe('a mark of a bank tells whether money came or went', () => {
  test.each([
    ['5.00 DR', 'en', -5],
    ['DR 5.00', 'en', -5],
    ['5.00 debit', 'en', -5],
    ['5,00 S', 'de', -5],
    ['5,00 EUR Lastschrift', 'de', -5],
    ['5,00 débit', 'fr', -5],
    ['5,00 dare', 'it', -5],
    ['5,00 Wn', 'pl', -5],
    ['5.00 CR', 'en', 5],
    ['1,200.50 CR', 'en-GB', 1200.5],
    ['5,00 Haben', 'de', 5],
    ['5.00 S', 'en', 'unreadable'],
    ['-5.00 DR', 'en', 'unreadable'],
    // ten million there
    ['5 Cr', 'en-IN', 'unreadable'],
    ['5.25 Cr', 'en-IN', 'unreadable'],
    ['5 CR', 'en', 'unreadable'],
  ])('%s in %s is %s', (typed, locale, amount) => {
    expect(read(typed, locale)).toBe(amount);
  });
});

describe('the unit says what may stand beside the figures', () => {
  test.each([
    ['$500', 'en', 'EUR', 'currency'],
    ['500 CHF', 'de', 'EUR', 'currency'],
    ['¥500', 'en', 'EUR', 'currency'],
    ['US$500', 'en', 'CAD', 'currency'],
    ['$500', 'en', 'CAD', 500],
    ['500 €', 'de', 'EUR', 500],
    ['500 eur', 'en', 'EUR', 500],
    ['500 US dollars', 'en', 'USD', 500],
    ['500 Euro', 'de', 'EUR', 500],
    ['500 kr', 'sv', 'SEK', 500],
    ['50 %', 'en', 'EUR', 'unreadable'],
    ['10.500', 'en', 'KWD', 10.5],
    ['10,500 KWD', 'de', 'KWD', 10.5],
    ['10.500', 'en', 'EUR', 'ambiguous'],
  ] as const)('%s in %s of a goal in %s is %s', (typed, locale, currency, amount) => {
    expect(read(typed, locale, money(currency))).toBe(amount);
  });

  test.each([
    ['3 sales', 'sale', 'sales', 3],
    ['1 Sale', 'sale', 'sales', 1],
    ['3 B2B leads', 'B2B lead', 'B2B leads', 3],
    ['3成约', '成约', '成约', 3],
    ['2 \u2068מכירות\u2069', 'מכירה', 'מכירות', 2],
    ['3 calls', 'sale', 'sales', 'unreadable'],
    ['$3', 'sale', 'sales', 'unreadable'],
    ['35', '5', '5', 35],
  ] as const)('%s counted in %s is %s', (typed, one, many, amount) => {
    expect(read(typed, 'en', { kind: 'count', one, many })).toBe(amount);
  });
});

test.each([
  ['٣', 'en', 3],
  ['١٢٫٥', 'ar-EG', 12.5],
  ['۱٬۲۰۰٫۵', 'fa', 1200.5],
  ['१,२३,४५६.५', 'hi', 123_456.5],
  ['１２．５', 'ja', 12.5],
  ['۱۲50', 'fa', 'unreadable'],
  ['１２50', 'ja', 'unreadable'],
  ['１２５۰', 'fa', 'unreadable'],
])('digits of one script are read, of two refused: %s in %s is %s', (typed, locale, amount) => {
  expect(read(typed, locale)).toBe(amount);
});

function shown(amount: number, unit: Unit | undefined, locale: string): string {
  return unit ? amountText(amount, unit, english(locale)) : numberText(amount, english(locale));
}

describe('in every locale what is shown is read back', () => {
  const UNITS: readonly (readonly [Unit | undefined, number])[] = [
    [undefined, 100],
    [{ kind: 'count', one: 'sale', many: 'sales' }, 100],
    [money('JPY'), 1],
    [money('EUR'), 100],
    [money('KWD'), 1000],
  ];
  const amounts = [1, 12, 1200, 123_456, -4321];
  const cases = LOCALES.flatMap((locale) => UNITS.map((unit) => [locale, ...unit] as const));
  const lost = (write: (amount: number, unit: Unit | undefined, locale: string) => string) =>
    cases.flatMap(([locale, unit, parts]) =>
      amounts.flatMap((whole) => {
        const amount = whole / parts;
        const text = write(amount, unit, locale);
        const back = read(text, locale, unit);
        return back === amount ? [] : [`${locale} ${amount}: ${text} is read as ${back}`];
      }),
    );

  test('as a field opens with it', () => {
    expect(lost((amount, unit, locale) => typedAmount(amount, locale, unit))).toEqual([]);
  });

  test('as it stands on a page', () => {
    expect(lost(shown)).toEqual([]);
  });

  test('as an example beside a field', () => {
    const wrong = cases.filter(
      ([locale, unit]) => read(exampleOf(english(locale)), locale, unit) !== 1200.5,
    );
    expect(wrong).toEqual([]);
  });

  test('whatever the amount', () => {
    const all = fc.tuple(
      fc.constantFrom(...cases),
      fc.double({ min: 1e-3, max: 1e12, noNaN: true }),
    );
    fc.assert(
      fc.property(all, ([[locale, unit], amount]) => {
        expect(read(typedAmount(amount, locale, unit), locale, unit)).toBe(amount);
      }),
      { numRuns: 500 },
    );
  });
});
