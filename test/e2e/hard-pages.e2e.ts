import { expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser-under-test';
import { stayOn, typeInFrame } from '../support/hard-pages';
import { countedOn } from '../support/stored-segments';

const kind = browserUnderTest();

test('typing in one of 200 frames is input', async () => {
  const { segments, truth } = await stayOn(kind, 'frames.html', (page) => typeInFrame(page, 8_000));
  expect(segments).toMatchObject([{ input: 2 }]);
  expect(Math.abs(countedOn('linkedin', segments) - truth)).toBeLessThan(1_000);
});

test('a page that lies about time and input is timed by the truth, and is not harmed', async () => {
  let seen: unknown;
  const { segments, truth } = await stayOn(kind, 'hostile.html', async (page) => {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    seen = await page.evaluate('({ errors, listeners })');
  });
  expect(segments).toMatchObject([{ input: 0 }]);
  expect(segments[0]?.offset).toBeCloseTo(-new Date().getTimezoneOffset());
  expect(Math.abs(countedOn('linkedin', segments) - truth)).toBeLessThan(1_000);
  expect(seen).toEqual({ errors: [], listeners: [] });
});
