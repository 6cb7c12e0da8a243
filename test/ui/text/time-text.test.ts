import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../src/domain/time/instant';
import { rangeText } from '../../../src/ui/text/time-text';
import { english } from '../../support/dom/english';

const NOON = Date.UTC(2026, 10, 22, 12);

function range(start: number, end: number, locale: string): string {
  // Between time and AM some versions of the locale data have a space that is narrower.
  return rangeText({ start, end }, 0, english(locale)).replaceAll(/\s/g, ' ');
}

describe('a range of times', () => {
  test('has both times, and one where they are the same', () => {
    expect(range(NOON, NOON + 19 * MINUTE, 'en-GB')).toBe('12:00 to 12:19');
    expect(range(NOON, NOON + 1, 'en-GB')).toBe('12:00');
  });

  test('says AM or PM once where it holds for both, also behind a time in other figures', () => {
    expect(range(NOON, NOON + 19 * MINUTE, 'en-US')).toBe('12:00 to 12:19 PM');
    expect(range(NOON - HOUR, NOON, 'en-US')).toBe('11:00 AM to 12:00 PM');
    expect(range(NOON, NOON + HOUR, 'ar-EG')).toMatch(
      /^\D*[\d٠-٩]+:[\d٠-٩]+ to [\d٠-٩]+:[\d٠-٩]+ \p{L}+$/u,
    );
  });
});
