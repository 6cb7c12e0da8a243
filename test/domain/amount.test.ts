import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount, typedAmount } from '../../src/domain/amount';

/** The number that was read, or the problem. */
function read(typed: string, locale = 'en') {
  const amount = parseAmount(typed, locale);
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
    ['3 sales', 'en', 3],
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
    ['ca. 500 €', 'de', 500],
    ['500 kr.', 'da', 500],
    ['1.234,50 kr.', 'da', 1234.5],
    ['Total, 50', 'de', 50],
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
    '٣',
    '12k',
    '12 K',
    '€1.5m',
    '3 Mio.',
    '2 thousand',
    '5 lakh',
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

describe('what Intl writes is read back', () => {
  const LOCALES = [
    'en-US',
    'en-GB',
    'en-IN',
    'hi-IN',
    'de-DE',
    'de-AT',
    'de-CH',
    'fr-FR',
    'fr-CH',
    'it-CH',
    'es-ES',
    'pt-PT',
    'pt-BR',
    'pl-PL',
    'sv-SE',
    'da-DK',
    'tr-TR',
    'uk-UA',
    'he-IL',
    'ja-JP',
  ];
  const cents = fc.integer({ min: -1e11, max: 1e11 }).map((count) => count / 100);
  const amounts = fc.oneof(cents, fc.integer({ min: -9999, max: 9999 }));
  const plain = LOCALES.map((locale) => [locale, new Intl.NumberFormat(locale)] as const);
  // In French Switzerland money has a point where other numbers have a comma; it is refused there, not misread.
  const money = LOCALES.filter((locale) => locale !== 'fr-CH').flatMap((locale) =>
    ['EUR', 'USD', 'INR', 'DKK', 'CHF'].map(
      (currency) =>
        [locale, new Intl.NumberFormat(locale, { style: 'currency', currency })] as const,
    ),
  );

  test.each([
    ['plain numbers', plain],
    ['amounts of money', money],
  ])('%s', (_, formats) => {
    fc.assert(
      fc.property(fc.constantFrom(...formats), amounts, ([locale, format], amount) => {
        expect(read(format.format(amount), locale)).toBe(amount);
      }),
      { numRuns: 1000 },
    );
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

test('what stands in a field at first is read back as the same number', () => {
  const amounts = fc.integer({ min: -1e11, max: 1e11 }).map((count) => count / 1e4);
  fc.assert(
    fc.property(
      fc.constantFrom('en', 'de', 'fr', 'de-CH', 'en-IN', 'sv'),
      amounts,
      (locale, amount) => {
        expect(read(typedAmount(amount, locale), locale)).toBe(amount);
      },
    ),
    { numRuns: 1000 },
  );
});
