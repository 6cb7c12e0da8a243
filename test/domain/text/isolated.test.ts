import { expect, test } from 'vitest';
import { isolated } from '../../../src/domain/text/isolated';

test('a word from right to left is isolated, once', () => {
  expect(isolated('מכירות')).toBe('\u2068מכירות\u2069');
  expect(isolated('2 \u2068مبيعات\u2069')).toBe('2 \u2068مبيعات\u2069');
});

test.each(['sales', '成约', '2 h 30', '🤝', ''])('%j is left as it is', (word) => {
  expect(isolated(word)).toBe(word);
});
