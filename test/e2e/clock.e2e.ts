import { expect, test } from 'vitest';
import { browserUnderTest } from '../support/browser-under-test';
import { playSession } from '../support/clock-session';
import { launch } from '../support/extension-browser';
import { IMPATIENT, stopBackground } from '../support/stop-background';

test('a mixed session is timed within a second on each site, whatever becomes of the background', async () => {
  const payoff = await launch(browserUnderTest(), { firefoxPrefs: IMPATIENT });
  try {
    const sites = await playSession(payoff, 0.15, () => stopBackground(payoff));
    for (const { site, truth, counted } of sites) {
      expect(Math.abs(counted - truth), `${site}, counted ${counted} ms`).toBeLessThan(1_000);
    }
    expect(await payoff.readTable('diagnostics')).toEqual([]);
  } finally {
    await payoff.close();
  }
});
