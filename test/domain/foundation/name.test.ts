import { afterEach, expect, test, vi } from 'vitest';
import { sameName } from '../../../src/domain/foundation/name';

afterEach(() => void vi.restoreAllMocks());

test.each([
  ['LINKEDIN calls', 'linkedin calls'],
  [' Phone  calls ', 'phone calls'],
  ['Ｃａｌｌｓ', 'calls'],
])('%j and %j are one name, also to a browser in Turkish, where I is no i', (one, other) => {
  vi.spyOn(String.prototype, 'toLocaleLowerCase').mockReturnValue('lınkedın');
  expect(sameName(one, other)).toBe(true);
  expect(sameName(one, 'another')).toBe(false);
});
