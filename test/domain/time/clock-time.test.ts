import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantAt } from '../../../src/domain/time/clock-time';
import { dayOf } from '../../../src/domain/time/day';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { anyDay, anyDayStart, anyOffset } from '../../support/arbitrary/arbitrary';

test('a time of day is the instant at which the clock shows it', () => {
  const at = instantAt('2026-11-22', '14:30', 60, 4 * HOUR);
  expect(at).toBe(Date.UTC(2026, 10, 22, 13, 30));
});

test('an hour before the day start is in the night at the end of the day', () => {
  const at = instantAt('2026-11-22', '01:15', 60, 4 * HOUR);
  expect(at).toBe(Date.UTC(2026, 10, 23, 0, 15));
});

test.each(['', '24:00', '9:30', '12:60', 'noon'])('"%s" is no time of day', (time) => {
  expect(instantAt('2026-11-22', time, 0, 0)).toBeUndefined();
});

test('whatever the day start and the zone, the instant belongs to the day', () => {
  const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(anyDay, anyMinute, anyOffset, anyDayStart, (day, minute, offset, dayStart) => {
      const time = new Date(minute * MINUTE).toISOString().slice(11, 16);
      const at = instantAt(day, time, offset, dayStart);
      expect(at !== undefined && dayOf({ at, offset }, dayStart)).toBe(day);
    }),
  );
});
