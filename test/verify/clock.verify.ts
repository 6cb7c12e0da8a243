import { expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser-under-test';
import { playSession } from '../support/clock-session';
import { launch } from '../support/extension-browser';
import { killedAfter } from '../support/killed-browser';
import { IMPATIENT, stopBackground } from '../support/stop-background';

const kind = browserUnderTest();

test('five sessions in a row are timed with an error of at most half a percent', async () => {
  for (let turn = 1; turn <= 5; turn += 1) {
    const payoff = await launch(kind, { firefoxPrefs: IMPATIENT });
    try {
      const sites = await playSession(payoff, 1, () => stopBackground(payoff));
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

test('of ten browsers killed after 60 s, half lose at most 2 s, and none counts on', async () => {
  const lost: number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const { counted, truth, stillOpen } = await killedAfter(kind, 60_000 + Math.random() * 3_500);
    lost.push(truth - counted);
    console.log(`${kind}, killed browser ${turn + 1}: lost ${Math.round(truth - counted)} ms`);
    expect(truth - counted).toBeGreaterThan(-100);
    expect(stillOpen).toBe(0);
  }
  const sorted = lost.toSorted((a, b) => a - b);
  expect(((sorted[4] ?? 0) + (sorted[5] ?? 0)) / 2).toBeLessThanOrEqual(2_000);
});
