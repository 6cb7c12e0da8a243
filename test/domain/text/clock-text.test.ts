import { expect, test } from 'vitest';
import { clockText, comingText } from '../../../src/domain/text/clock-text';
import { english } from '../../support/dom/english';

const NOW = { at: Date.UTC(2026, 10, 22, 22, 30), offset: 60 };
const at = (hour: number, minute = 0) => ({ at: Date.UTC(2026, 10, 22, hour, minute), offset: 60 });

test('a time of day is the one that the clock of the person shows', () => {
  expect(clockText(NOW.at, 60, english())).toBe('23:30');
  expect(clockText(NOW.at, -480, english('en-US'))).toBe('2:30\u00a0PM');
});

test('a time to come has its day where it is far away', () => {
  expect(comingText(at(23, 15), NOW.at, english())).toBe('0:15');
  expect(comingText(at(35), NOW.at, english())).toBe('Monday 12:00');
});
