import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateOrder, guessDateOrder, readDate } from '../../../src/domain/csv/date-order';
import { addDays, daysBetween } from '../../../src/domain/time/day';

const days = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays('1970-01-01', count));
const orders = fc.constantFrom<DateOrder>('day-first', 'month-first', 'year-first');
const times = fc.constantFrom('', ' 09:30', 'T09:30:00Z', ', 9:30:05 PM', ' 23.59');

describe('Reading a date', () => {
  test('gives back any day that was written in its order, with any time behind it', () => {
    const separators = fc.constantFrom('/', '-', '.');
    fc.assert(
      fc.property(days, separators, times, (day, separator, time) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const written = (...parts: readonly string[]) => parts.join(separator) + time;
        expect(readDate(written(date, month, year), 'day-first')).toBe(day);
        expect(readDate(written(month, date, year), 'month-first')).toBe(day);
        expect(readDate(written(`${Number(date)}`, `${Number(month)}`, year), 'day-first')).toBe(
          day,
        );
      }),
    );
  });

  test('gives back a day of 1970 to 2069 written with two digits of its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year = '', month = '', date = ''] = day.split('-');
        const short = year.slice(2);
        expect(readDate(`${date}.${month}.${short}`, 'day-first')).toBe(day);
        expect(readDate(`${short}-${month}-${date}`, 'year-first')).toBe(day);
      }),
    );
  });

  test('reads what tells by itself in any order', () => {
    fc.assert(
      fc.property(days, orders, times, (day, order, time) => {
        expect(readDate(day + time, order)).toBe(day);
        expect(readDate(day.replaceAll('-', ''), order)).toBe(day);
      }),
    );
  });

  test('reads the day numbers of spreadsheets from 1990 to 2099', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32_874, max: 73_050 }), orders, (count, order) => {
        const day = readDate(`${count}`, order);
        expect(daysBetween('1899-12-30', day ?? '')).toBe(count);
        expect(readDate(`${count}.75`, order)).toBe(day);
      }),
    );
    expect(readDate('45292', 'day-first')).toBe('2024-01-01');
  });

  test('reads names of months in four languages', () => {
    const written = ['3 Mar 2024', '3. März 2024', '03-mars-24', 'March 3, 2024', '3 marzo 2024'];
    for (const text of written)
      expect([text, readDate(text, 'year-first')]).toEqual([text, '2024-03-03']);
    expect(readDate('1 août 2024', 'day-first')).toBe('2024-08-01');
    expect(readDate('1 dic 2024', 'day-first')).toBe('2024-12-01');
    expect(readDate('1 Foo 2024', 'day-first')).toBeUndefined();
  });

  test.each([
    '',
    '30/02/2024',
    '2024-13-01',
    '31.04.2024',
    '1/2',
    '1/2/345',
    '12',
    '99999',
    '0024-01-02',
    'n/a',
    '03/04-2024',
  ])('refuses %j in any order', (text) => {
    for (const order of ['day-first', 'month-first', 'year-first'] as const)
      expect(readDate(text, order)).toBeUndefined();
  });

  test('throws for no text', () => {
    fc.assert(fc.property(fc.string(), orders, (text, order) => void readDate(text, order)));
  });
});

describe('Guessing the order of dates', () => {
  test('asks where all dates can be read in two orders', () => {
    expect(guessDateOrder(['04/04/2024', '03/04/2024', '05/06/2024'])).toEqual({
      kind: 'ambiguous',
      choices: ['day-first', 'month-first'],
      example: '03/04/2024',
    });
  });

  test('asks for dots too', () => {
    expect(guessDateOrder(['03.04.2024']).kind).toBe('ambiguous');
  });

  test('lets one day over 12 decide for all, wherever it stands', () => {
    const unclear = Array.from({ length: 50 }, () => '03/04/2024');
    fc.assert(
      fc.property(fc.nat({ max: 50 }), fc.integer({ min: 13, max: 28 }), (at, day) => {
        const dayFirst = unclear.toSpliced(at, 0, `${day}/01/2024`);
        const monthFirst = unclear.toSpliced(at, 0, `01/${day}/2024`);
        expect(guessDateOrder(dayFirst)).toEqual({ kind: 'certain', value: 'day-first' });
        expect(guessDateOrder(monthFirst)).toEqual({ kind: 'certain', value: 'month-first' });
      }),
    );
  });

  test('asks nothing where the order makes no difference', () => {
    for (const texts of [[], ['2024-04-03'], ['04/04/2024'], ['45292'], ['3 Apr 2024'], ['n/a']])
      expect(guessDateOrder(texts).kind).toBe('certain');
  });

  test('passes over what is no date in any order', () => {
    expect(guessDateOrder(['Total', '99/99/2024', '13/01/2024'])).toEqual({
      kind: 'certain',
      value: 'day-first',
    });
  });

  test('asks whether the year stands first in dates of two digits with dashes', () => {
    expect(guessDateOrder(['24-01-12'])).toMatchObject({
      kind: 'ambiguous',
      choices: ['day-first', 'year-first'],
    });
  });
});

describe('Reading a date as people and programs write it', () => {
  test.each([
    ['Tuesday, 6 February 2024', '2024-02-06'],
    ['Sat 17 Feb 2024', '2024-02-17'],
    ['Di., 06.02.2024', '2024-02-06'],
    ['Feb 6 2024 3PM', '2024-02-06'],
    ['2024-02-06 午後3:04', '2024-02-06'],
    ['１２／０２／２０２４', '2024-02-12'],
    ['٠٦/٠٢/٢٠٢٤', '2024-02-06'],
    ['٠٦/02/2024', undefined],
    ['21Jun2024', '2024-06-21'],
    ['Feb 5, 2024 at 3:04 PM', '2024-02-05'],
    ['5 de febrero de 2024', '2024-02-05'],
    ['5. 2. 2024', '2024-02-05'],
    ['2024. 02. 05.', '2024-02-05'],
    ['2024 febr 5', undefined],
    ['2024. febr. 5.', undefined],
    ['2024 februar 5', '2024-02-05'],
    ['3rd March 2024', '2024-03-03'],
    ['March 3rd, 2024', '2024-03-03'],
    ['5 lutego 2024 r.', '2024-02-05'],
    ['5 ağu 2024', '2024-08-05'],
    ['2024年2月5日', '2024-02-05'],
    ['20240205101112', '2024-02-05'],
    ['1707127872', '2024-02-05'],
    ['1707127872000', '2024-02-05'],
    ['Someday, soon', undefined],
  ])('%s', (text, day) => {
    expect(readDate(text, 'day-first')).toBe(day);
  });
});
