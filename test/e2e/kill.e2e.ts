import { expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { killedAfter } from '../support/browser/killed-browser';

test('a killed browser loses little, counts nothing after the kill, and leaves no segment open', async () => {
  const { counted, truth, stillOpen } = await killedAfter(browserUnderTest(), 8_000);
  // The browser is noted to live each second; the median loss over ten kills is for verify:clock.
  expect(truth - counted).toBeLessThan(5_000);
  expect(counted - truth).toBeLessThan(100);
  expect(stillOpen).toBe(0);
});
