import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { stayAt, typeInFrame } from '../support/browser/hard-pages';
import { scrollFor } from '../support/browser/scroll';
import { countedOn } from '../support/store/stored-segments';

const PAGES = {
  'www.linkedin.com': 'video-in-shadow-root.html',
  'x.com': 'page-written-anew.html',
  'www.reddit.com': 'editor-frame-written-anew.html',
  'www.facebook.com': 'video-in-frame.html',
  'www.instagram.com': 'dialog.html',
  'www.tiktok.com': 'muted-feed-video.html',
};
/** What is paid without any sign of life, in ms. */
const TAIL = 10_000;
/** Longer than a gap that is bridged: what counts by now has shown a sign of life. */
const LONG = 36_000;

let payoff: ExtensionBrowser;

beforeAll(async () => {
  payoff = await launch(browserUnderTest(), { pages: PAGES });
  const sites = ['LinkedIn', 'X', 'Reddit', 'Facebook', 'Instagram', 'TikTok'];
  await beginWith(await payoff.findExtensionPage('src/welcome/'), sites);
});
afterAll(() => payoff.close());

/** How much was counted, and how much a person was there, in ms. */
async function stay(site: string, host: keyof typeof PAGES, act: (page: Page) => Promise<void>) {
  const { segments, truth } = await stayAt(payoff, site, `https://${host}/`, act);
  return { counted: countedOn(site, segments), truth };
}

const rest = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function watch(page: Page): Promise<void> {
  await page.mouse.click(300, 200);
  await page.waitForFunction('isPlaying()');
  await rest(LONG);
}

test.each([
  ['in a shadow tree', 'linkedin', 'www.linkedin.com'],
  ['in a frame', 'facebook', 'www.facebook.com'],
] as const)('a large video counts without input %s', async (_, site, host) => {
  const { counted, truth } = await stay(site, host, watch);
  expect(Math.abs(counted - truth)).toBeLessThan(1_000);
});

test('a muted video of the size of a feed is decoration: the tail is paid', async () => {
  const { counted } = await stay('tiktok', 'www.tiktok.com', async (page) => {
    await page.setViewport({ width: 1400, height: 900 });
    await watch(page);
  });
  expect(counted).toBeGreaterThan(TAIL - 1_000);
  expect(counted).toBeLessThan(TAIL + 2_000);
});

test('a page that writes itself anew is timed on', async () => {
  const { counted, truth } = await stay('x', 'x.com', async (page) => {
    await scrollFor(page, 2_000);
    await page.evaluate('writeAnew()');
    await scrollFor(page, LONG);
  });
  expect(Math.abs(counted - truth)).toBeLessThan(1_000);
});

test('typing counts in an editor whose frame is written anew', async () => {
  const { counted, truth } = await stay('reddit', 'www.reddit.com', async (page) => {
    await rest(1_000);
    await page.evaluate('writeFrame()');
    await typeInFrame(page, LONG);
  });
  expect(Math.abs(counted - truth)).toBeLessThan(1_000);
});

test('after a dialog of the browser a page is timed on, and the dialog is not paid twice', async () => {
  const { counted, truth } = await stay('instagram', 'www.instagram.com', async (page) => {
    await scrollFor(page, 3_000);
    page.once('dialog', (dialog) => void rest(3_000).then(() => dialog.accept()));
    await page.evaluate('alert("Leave?")');
    await scrollFor(page, 4_000);
  });
  expect(counted).toBeGreaterThan(truth - 4_000);
  expect(counted).toBeLessThan(truth + 1_000);
});
