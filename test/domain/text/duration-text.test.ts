import { describe, expect, test } from 'vitest';
import { durationText } from '../../../src/domain/text/duration-text';
import { HOUR, MINUTE, SECOND } from '../../../src/domain/time/instant';
import { english } from '../../support/dom/english';

describe('a length of time in words', () => {
  test.each([
    [0, '0 s'],
    [9 * SECOND, '9 s'],
    [59.9 * SECOND, '59 s'],
    [MINUTE, '1 min'],
    [48 * MINUTE + 29 * SECOND, '48 min'],
    [59.5 * MINUTE, '1 h'],
    [HOUR + 5 * MINUTE, '1 h 05'],
    [HOUR + 52 * MINUTE, '1 h 52'],
    [26 * HOUR, '26 h'],
  ])('%i ms is %s', (time, text) => {
    expect(durationText(time, english())).toBe(text);
  });
});
