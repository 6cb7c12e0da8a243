import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayInterval,
  dayNumberOf,
  dayOf,
  daysBetween,
  DEFAULT_DAY_START,
  endOfNumbered,
  numberOfDay,
  parseDay,
  searchInterval,
  shareOfDay,
} from '../../../src/domain/time/day';
import { DAY, HOUR, lengthOf, MINUTE } from '../../../src/domain/time/instant';
import { anyDay, anyDayStart, anyInstant, anyOffset } from '../../support/arbitrary/arbitrary';

describe('the day of a moment', () => {
  test.each([
    ['03:59 still belongs to the day before', Date.UTC(2026, 10, 22, 3, 59), 0, '2026-11-21'],
    ['04:00 begins the day', Date.UTC(2026, 10, 22, 4), 0, '2026-11-22'],
    ['03:59 in Berlin is 02:59 UTC', Date.UTC(2026, 10, 22, 2, 59), 60, '2026-11-21'],
    ['04:00 in Berlin is 03:00 UTC', Date.UTC(2026, 10, 22, 3), 60, '2026-11-22'],
    ['the day may lag behind UTC', Date.UTC(2026, 10, 22, 11, 59), -480, '2026-11-21'],
    ['the day may run ahead of UTC', Date.UTC(2026, 10, 22, 14), 840, '2026-11-23'],
    [
      'zones with odd minutes have their own edge',
      Date.UTC(2026, 10, 21, 22, 15),
      345,
      '2026-11-22',
    ],
    ['the night after a leap day belongs to it', Date.UTC(2028, 2, 1, 3, 59), 0, '2028-02-29'],
    [
      'the last night of the year belongs to the old year',
      Date.UTC(2027, 0, 1, 1),
      0,
      '2026-12-31',
    ],
  ])('%s', (_, at, offset, day) => {
    expect(dayOf({ at, offset }, DEFAULT_DAY_START)).toBe(day);
  });

  test.each([0, 1, 4, 12, 23])('begins at %i:00 where the person set it so', (hour) => {
    const edge = Date.UTC(2026, 10, 22, hour);
    const days = [edge - 1, edge].map((at) => dayOf({ at, offset: 0 }, hour * HOUR));
    expect(days).toEqual(['2026-11-21', '2026-11-22']);
  });

  test('is the same by its number, and ends at the same instant', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, anyDayStart, (at, offset, dayStart) => {
        const number = dayNumberOf({ at, offset }, dayStart);
        const day = dayOf({ at, offset }, dayStart);
        expect(number).toBe(numberOfDay(day));
        expect(endOfNumbered(number, offset, dayStart)).toBe(
          dayInterval(day, offset, dayStart).end,
        );
      }),
    );
  });

  test('is the one day whose interval holds the moment', () => {
    fc.assert(
      fc.property(anyInstant, anyOffset, anyDayStart, (at, offset, dayStart) => {
        const day = dayOf({ at, offset }, dayStart);
        const holding = [-1, 0, 1]
          .map((step) => addDays(day, step))
          .filter((each) => {
            const { start, end } = dayInterval(each, offset, dayStart);
            return start <= at && at < end;
          });
        expect(holding).toEqual([day]);
      }),
    );
  });
});

describe('counting days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2028-02-29', 365, '2029-02-28'],
  ])('%s and %i days is %s', (day, count, sum) => {
    expect(addDays(day, count)).toBe(sum);
  });

  test('there and back is where one was, and the distance is what one went', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        const there = addDays(day, count);
        expect(addDays(there, -count)).toBe(day);
        expect(daysBetween(day, there)).toBe(count);
        expect(there < day).toBe(count < 0);
      }),
    );
  });
});

describe('a day that is typed or stored', () => {
  test.each(['2026-11-22', '2028-02-29', '2000-02-29', '1999-12-31'])('%s is a day', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '',
    '2027-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '22.11.2026',
    '2026-11-22T00:00',
    ' 2026-11-22',
    'tomorrow',
    '0026-11-20',
    '1969-12-31',
    '2200-01-01',
  ])('"%s" is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('the stretch in which the rows of a day are sought', () => {
  test('takes in the day in every zone', () => {
    fc.assert(
      fc.property(anyDay, anyOffset, anyDayStart, (day, offset, dayStart) => {
        const own = dayInterval(day, offset, dayStart);
        const sought = searchInterval({ first: day, last: day }, dayStart);
        expect(sought.start).toBeLessThanOrEqual(own.start);
        expect(sought.end).toBeGreaterThanOrEqual(own.end);
      }),
    );
  });

  test('is no longer than the zones of the earth ask for', () => {
    expect(
      lengthOf(searchInterval({ first: '2026-11-22', last: '2026-11-22' }, DEFAULT_DAY_START)),
    ).toBe(DAY + 26 * HOUR);
  });
});

test('the share of the day runs from 0 at its start to 1 at its end, in local time', () => {
  const times = [4, 16, 28].map((hour) => Date.UTC(2026, 10, 22, hour) - 330 * MINUTE);
  const shares = times.map((at) => shareOfDay(at, '2026-11-22', 330, 4 * HOUR));
  expect(shares).toEqual([0, 0.5, 1]);
});
