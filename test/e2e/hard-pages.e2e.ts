import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { stayAt, typeInFrame } from '../support/browser/hard-pages';
import { countedOn } from '../support/store/stored-segments';

let payoff: ExtensionBrowser;

beforeAll(async () => {
  const pages = { 'www.linkedin.com': 'frames.html', 'x.com': 'hostile.html' };
  payoff = await launch(browserUnderTest(), { pages });
  await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn', 'X']);
});
afterAll(() => payoff.close());

test('typing in one of 200 frames is input', async () => {
  const address = 'https://www.linkedin.com/feed/';
  const { segments, truth } = await stayAt(payoff, 'linkedin', address, (page) =>
    typeInFrame(page, 6_000),
  );
  expect(segments).toMatchObject([{ input: 2 }]);
  expect(Math.abs(countedOn('linkedin', segments) - truth)).toBeLessThan(1_000);
});

test('a page that lies about time and input is timed by the truth, and is not harmed', async () => {
  let seen: unknown;
  const { segments, truth } = await stayAt(payoff, 'x', 'https://x.com/home', async (page) => {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    seen = await page.evaluate('({ errors, listeners })');
  });
  expect(segments).toMatchObject([{ input: 0 }]);
  expect(segments[0]?.offset).toBeCloseTo(-new Date().getTimezoneOffset());
  expect(Math.abs(countedOn('x', segments) - truth)).toBeLessThan(1_000);
  expect(seen).toEqual({ errors: [], listeners: [] });
});
