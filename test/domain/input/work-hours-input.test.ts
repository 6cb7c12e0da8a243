import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../src/domain/time/instant';
import { readWorkHours } from '../../../src/domain/input/work-hours-input';

describe('working hours', () => {
  test('are read as time since midnight', () => {
    const read = readWorkHours({ from: '08:30', to: '17:00' });
    expect(read).toEqual({ ok: true, value: { from: 8.5 * HOUR, to: 17 * HOUR } });
  });

  test.each([
    ['', '17:00', 'missing'],
    ['09:00', '', 'missing'],
    ['09:00', '09:00', 'order'],
    ['22:00', '06:00', 'order'],
  ])('from %j to %j are refused', (from, to, problem) => {
    expect(readWorkHours({ from, to })).toEqual({ ok: false, problem });
  });
});
