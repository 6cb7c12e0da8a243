import { describe, expect, test } from 'vitest';
import { failureKind } from '../../../src/domain/foundation/failure';

describe('a failure is counted', () => {
  test('by the name of its error', () => {
    expect(failureKind(new TypeError('no such thing'))).toBe('TypeError');
    expect(failureKind(new DOMException('full', 'QuotaExceededError'))).toBe('QuotaExceededError');
  });

  test('as one kind, however many texts and numbers the browser has for it', () => {
    const texts = Array.from({ length: 50 }, (_, tab) => new Error(`No tab with id: ${tab}.`));
    expect(new Set(texts.map(failureKind))).toEqual(new Set(['Error']));
  });

  test('without what stands in a made-up name, or in what is no error', () => {
    const named = Object.assign(new Error('x'), { name: 'https://example.org/ada' });
    expect([named, 'https://example.org/ada', undefined].map(failureKind)).toEqual([
      'Error',
      'Error',
      'Error',
    ]);
  });
});
