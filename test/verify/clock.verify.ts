import { expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/site/attention-limits';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { playSession } from '../support/browser/clock-session';
import { launch } from '../support/browser/extension-browser';
import { stayOn, typeInFrame } from '../support/browser/hard-pages';
import { killedAfter } from '../support/browser/killed-browser';
import { scrollFor } from '../support/browser/scroll';
import { IMPATIENT, stopBackground } from '../support/browser/stop-background';
import { countedOn } from '../support/store/stored-segments';

const kind = browserUnderTest();
const FULL_LENGTH = { scale: 1, idle: DEFAULT_LIMITS.idle };
/** With a display (`xvfb-run -a npm run verify:clock`), the sessions have two windows. */
const hasDisplay = Boolean(process.env['DISPLAY']);

test('five sessions in a row are timed with an error of at most half a percent', async () => {
  for (let turn = 1; turn <= 5; turn += 1) {
    const payoff = await launch(kind, { headless: !hasDisplay, firefoxPrefs: IMPATIENT });
    try {
      const sites = await playSession(payoff, FULL_LENGTH, () => stopBackground(payoff));
      const truth = sites.reduce((sum, site) => sum + site.truth, 0);
      const error = sites.reduce((sum, site) => sum + Math.abs(site.counted - site.truth), 0);
      const perSite = sites.map(
        ({ site, counted, truth }) => `${site} ${Math.round(counted - truth)} ms`,
      );
      console.log(
        `${kind}, session ${turn}: ${((100 * error) / truth).toFixed(2)} % (${perSite.join(', ')})`,
      );
      expect(error / truth).toBeLessThanOrEqual(0.005);
      for (const site of sites) expect(Math.abs(site.counted - site.truth)).toBeLessThan(1_000);
      expect(await payoff.readTable('diagnostics')).toEqual([]);
    } finally {
      await payoff.close();
    }
  }
});

test('of ten browsers killed after 60 s, half lose at most 1.5 s, and none counts on', async () => {
  const lost: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const { counted, truth, stillOpen } = await killedAfter(kind, 60_000 + Math.random() * 3_500);
    lost.push(truth - counted);
    console.log(`${kind}, killed browser ${turn + 1}: lost ${Math.round(truth - counted)} ms`);
    expect(truth - counted).toBeGreaterThan(-100);
    expect(stillOpen).toBe(0);
  }
  const sorted = lost.toSorted((a, b) => a - b);
  expect(((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2).toBeLessThanOrEqual(1_500);
});

test('30 s of input and 150 s of none count for 30 s and at most 11 s', async () => {
  const { segments } = await stayOn(kind, 'linkedin.html', async (page) => {
    await scrollFor(page, 30_000);
    await new Promise((resolve) => setTimeout(resolve, 150_000));
  });
  const counted = countedOn('linkedin', segments);
  console.log(`${kind}, 30 s of input and 150 s of none: ${counted} ms`);
  expect(counted).toBeGreaterThanOrEqual(39_000);
  expect(counted).toBeLessThanOrEqual(41_000);
});

test('a film in view counts without input', async () => {
  const { segments, truth } = await stayOn(kind, 'film.html', async (page) => {
    await page.click('video');
    await page.waitForFunction(() => document.querySelector('video')?.paused === false);
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  });
  console.log(`${kind}, a film: ${countedOn('linkedin', segments)} ms of ${Math.round(truth)}`);
  expect(Math.abs(countedOn('linkedin', segments) - truth)).toBeLessThan(1_000);
});

test('made-up input keeps nothing alive, and input in a frame does', async () => {
  const lying = await stayOn(kind, 'hostile.html', async () => {
    await new Promise((resolve) => setTimeout(resolve, 45_000));
  });
  expect(Math.abs(countedOn('linkedin', lying.segments) - 10_000)).toBeLessThan(1_000);
  const typing = await stayOn(kind, 'frames.html', (page) => typeInFrame(page, 75_000));
  expect(Math.abs(countedOn('linkedin', typing.segments) - typing.truth)).toBeLessThan(1_000);
});
