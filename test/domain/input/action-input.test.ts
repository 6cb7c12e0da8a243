import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { readAction } from '../../../src/domain/input/action-input';

describe('a next action in one line', () => {
  test.each([
    ['call Ann Lee, 10 min', 'call Ann Lee', 10 * MINUTE],
    ['call Ann Lee 10 min', 'call Ann Lee', 10 * MINUTE],
    ['call Ann Lee (10 min)', 'call Ann Lee', 10 * MINUTE],
    ['call Ann Lee – 10 min.', 'call Ann Lee', 10 * MINUTE],
    ['call Ann Lee - 10 min', 'call Ann Lee', 10 * MINUTE],
    ['write the offer, 1 h 30', 'write the offer', 90 * MINUTE],
    ['write the offer, 1 h 30 min', 'write the offer', 90 * MINUTE],
    ['write 3 slides, 1,5 h', 'write 3 slides', 90 * MINUTE],
    ['10 min call 15 min', '10 min call', 15 * MINUTE],
    ['visit the fair at 14:30, 2 h', 'visit the fair at 14:30', 2 * HOUR],
    ['להתקשר לאן, 10 min', 'להתקשר לאן', 10 * MINUTE],
    ['📞 Ann 🙂 5m', '📞 Ann 🙂', 5 * MINUTE],
  ])('%s', (typed, name, length) => {
    expect(readAction(typed)).toEqual({ ok: true, value: { name, length } });
  });

  test.each([
    ['', 'missing'],
    [' \n ', 'missing'],
    [', 10 min', 'missing'],
    ['10 min', 'missing'],
    ['call Ann Lee', 'no length'],
    ['call Ann Lee, 10', 'no length'],
    ['call room 12', 'no length'],
    ['call at 14:30', 'no length'],
    ['call Ann Lee, -10 min', 'negative'],
    ['call Ann Lee, 0 min', 'zero'],
    ['call Ann Lee, 500 h', 'too long'],
    [`${'a'.repeat(10_000)}, 10 min`, 'too long'],
    [`${'a'.repeat(201)}, 10 min`, 'too long'],
    ['1'.repeat(10_000), 'too long'],
  ])('%s is refused', (typed, problem) => {
    expect(readAction(typed)).toEqual({ ok: false, problem });
  });

  test('the name keeps what was typed before the length', () => {
    const names = fc.stringMatching(/^[a-z][a-z ]{0,60}[a-z]$/u);
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 600 }), (name, minutes) => {
        const read = readAction(`${name}, ${minutes} min`);
        expect(read).toEqual({ ok: true, value: { name, length: minutes * MINUTE } });
      }),
    );
  });
});
