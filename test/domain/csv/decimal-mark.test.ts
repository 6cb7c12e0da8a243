import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DecimalMark,
  guessDecimalMark,
  readNumber,
} from '../../../src/domain/csv/decimal-mark';

const SIGNS = { point: '.', comma: ',' };
const marks = fc.constantFrom<DecimalMark>('point', 'comma');
const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const ways = fc.record({
  mark: marks,
  group: fc.constantFrom('', ' ', '\u00a0', '\u202f', '’', "'", 'other mark'),
  minus: fc.constantFrom('before', 'behind', 'brackets', 'typographic'),
  currency: fc.constantFrom(
    ['', ''],
    ['€', ''],
    ['', ' €'],
    ['EUR ', ''],
    ['', ' CHF'],
    ['US$', ''],
    ['', ' kr'],
  ),
});

describe('Reading a number', () => {
  test('gives back any amount however it was written', () => {
    fc.assert(
      fc.property(cents, ways, (cents, way) => {
        expect(readNumber(written(cents, way), way.mark)).toBe(cents / 100);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['€-12.50', -12.5],
    ['-€12.50', -12.5],
    ['($12.50)', -12.5],
    ['$(12.50)', -12.5],
    ['+12.50', 12.5],
    ['12.50+', 12.5],
    ['.5', 0.5],
    ['Fr. 12.50', 12.5],
    ['₹12,34,567.00', 1_234_567],
    ['0', 0],
    ['-0.00', 0],
    ['007', 7],
    ['5 MIO', 5_000_000],
    ['5k', 5000],
    ['12.50 DR', -12.5],
    ['12.50 CR', 12.5],
    ['5,- kr', undefined],
    ['٣٫٥', 3.5],
  ])('reads %j', (text, value) => {
    expect(readNumber(text, 'point')).toBe(value);
  });

  test.each([
    '',
    '-',
    '€',
    '.',
    '12,50',
    '1,20',
    '1.2.3',
    '0,125',
    '--1',
    '-1-',
    '(-1)',
    '1e3',
    '12%',
    '1 2',
    '12.50 S',
    '12.50 DEB',
    'DEB 12.50',
    '5 T€',
    '5 K$ DOZ',
    '5 CR',
    '5 DOZ',
    '10²',
  ])('refuses %j where the mark is a point', (text) =>
    expect(readNumber(text, 'point')).toBeUndefined(),
  );

  test('refuses another currency than the one of the goal', () => {
    expect(
      ['100 €', '€100', '100 EUR', '100', '$100', 'CHF 100'].map((text) =>
        readNumber(text, 'point', 'EUR'),
      ),
    ).toEqual([100, 100, 100, 100, undefined, undefined]);
  });

  test('throws for no text', () => {
    fc.assert(fc.property(fc.string(), marks, (text, mark) => void readNumber(text, mark)));
  });
});

describe('Guessing the decimal mark', () => {
  test('asks where all numbers can be read in both ways', () => {
    expect(guessDecimalMark(['15', '1.200'])).toEqual({
      kind: 'ambiguous',
      choices: ['point', 'comma'],
      example: '1.200',
    });
    expect(guessDecimalMark(['1,200']).kind).toBe('ambiguous');
  });

  test.each([
    [['1.200', '3,5'], 'comma'],
    [['1.200', '3.50'], 'point'],
    [['1.200', '1.200.000'], 'comma'],
    [['1.200', '0.125'], 'point'],
    [['1.200', '1234.567'], 'point'],
    [['1,200', '1,200.00'], 'point'],
    [['1,200', "1'200,5"], 'comma'],
  ])('lets one number of %j decide for all', (texts, value) => {
    expect(guessDecimalMark(texts)).toEqual({ kind: 'certain', value });
  });

  test('asks nothing where the mark makes no difference', () => {
    for (const texts of [[], ['12', '-5'], ["1'200"], ['1 200'], ['n/a']])
      expect(guessDecimalMark(texts).kind).toBe('certain');
  });

  test('is certain of a wrong mark for no amounts that tell', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1 }), ways, (amounts, way) => {
        const texts = amounts.map((amount) => written(amount, way));
        expect(guessDecimalMark(texts)).toEqual({ kind: 'certain', value: way.mark });
      }),
    );
  });
});

type Way = typeof ways extends fc.Arbitrary<infer T> ? T : never;

function written(cents: number, { mark, group, minus, currency }: Way): string {
  const [whole = '', fraction = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const separator = group === 'other mark' ? SIGNS[mark === 'point' ? 'comma' : 'point'] : group;
  const digits = whole.replaceAll(/\B(?=(\d{3})+$)/g, separator) + SIGNS[mark] + fraction;
  const text = (currency[0] ?? '') + digits + (currency[1] ?? '');
  if (cents >= 0) return text;
  const signed = {
    before: `-${text}`,
    behind: `${text}-`,
    brackets: `(${text})`,
    typographic: `−${text}`,
  };
  return signed[minus];
}
