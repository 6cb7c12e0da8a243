import { expect, test } from 'vitest';
import { IDLE_LIMITS } from '../../src/domain/site/chosen-site';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { playSession } from '../support/browser/clock-session';
import { launch } from '../support/browser/extension-browser';
import { IMPATIENT, stopBackground } from '../support/browser/stop-background';

/** The whole of it, at full length, is in verify:clock. The shortest limit that can be set keeps it short. */
const SHORT = { scale: 0.1, idle: Math.min(...IDLE_LIMITS) };

test('a mixed session is timed within a second on each site, whatever becomes of the background', async () => {
  const payoff = await launch(browserUnderTest(), { firefoxPrefs: IMPATIENT });
  try {
    const sites = await playSession(payoff, SHORT, () => stopBackground(payoff));
    for (const { site, truth, counted } of sites) {
      expect(Math.abs(counted - truth), `${site}, counted ${counted} ms`).toBeLessThan(1_000);
    }
    expect(await payoff.readTable('diagnostics')).toEqual([]);
  } finally {
    await payoff.close();
  }
});
