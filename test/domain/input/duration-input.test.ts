import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationText } from '../../../src/domain/text/duration-text';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { GREATEST_DURATION, readDuration } from '../../../src/domain/input/duration-input';
import { english } from '../../support/dom/english';

describe('a length of time as typed', () => {
  test.each([
    ['90', 90 * MINUTE],
    ['۹۰', 90 * MINUTE],
    ['１：３０', 90 * MINUTE],
    ['2 h', 2 * HOUR],
    ['2h', 2 * HOUR],
    ['2 H', 2 * HOUR],
    ['2 hours', 2 * HOUR],
    ['1 hr.', HOUR],
    ['1:30', 90 * MINUTE],
    ['0:05', 5 * MINUTE],
    ['1 h 30', 90 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['1 h 05 min', 65 * MINUTE],
    ['1.5 h', 90 * MINUTE],
    ['1,5 h', 90 * MINUTE],
    ['45 min', 45 * MINUTE],
    ['45 minutes', 45 * MINUTE],
    ['  10m ', 10 * MINUTE],
    ['168 h', GREATEST_DURATION],
  ])('%s is read', (typed, time) => {
    expect(readDuration(typed)).toEqual({ ok: true, value: time });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['soon', 'unreadable'],
    ['2 d', 'unreadable'],
    ['۹0', 'unreadable'],
    ['1:75', 'unreadable'],
    ['1 h 75', 'unreadable'],
    ['1.5 h 10', 'unreadable'],
    ['1.5', 'unreadable'],
    ['2 h and a bit', 'unreadable'],
    ['∞', 'unreadable'],
    ['Infinity h', 'unreadable'],
    ['1e9 h', 'unreadable'],
    ['🙂', 'unreadable'],
    ['-5 min', 'negative'],
    ['−1:30', 'negative'],
    ['0', 'zero'],
    ['0 h 00', 'zero'],
    ['0.2 min', 'zero'],
    ['169 h', 'too long'],
    ['10081', 'too long'],
    [`${'9'.repeat(400)} h`, 'too long'],
    ['9'.repeat(10_000), 'too long'],
  ])('%s is refused', (typed, problem) => {
    expect(readDuration(typed)).toEqual({ ok: false, problem });
  });

  test('what is shown as a length can be typed as one', () => {
    const lengths = fc.integer({ min: 1, max: GREATEST_DURATION / MINUTE });
    fc.assert(
      fc.property(lengths, (minutes) => {
        const time = minutes * MINUTE;
        expect(readDuration(durationText(time, english()))).toEqual({ ok: true, value: time });
      }),
    );
  });

  test('anything typed is read as whole minutes within a week, or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = readDuration(typed);
        if (!read.ok) return;
        expect(read.value % MINUTE).toBe(0);
        expect(read.value).toBeGreaterThan(0);
        expect(read.value).toBeLessThanOrEqual(GREATEST_DURATION);
      }),
    );
  });
});
