import { expect, test } from 'vitest';
import { launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { settledSegments } from '../support/store/stored-segments';
import { until } from '../support/browser/until';

const NEXT = 'https://www.linkedin.com/messaging/';

/**
 * How long the browser gets to load it ahead, in ms: it is free not to, and on a busy machine it needs longer. Where it
 * did not, nothing can be seen.
 */
const WAITS = [3_000, 8_000, 20_000];

// Only Chromium loads pages before anybody asks for them.
test('a page that the browser loads ahead counts from when it is looked at', {
  timeout: 300_000,
}, async () => {
  for (const wait of WAITS) if (await countsWhenLookedAt(wait)) return;
  throw new Error('the browser loaded nothing ahead');
});

/** @returns whether the browser had loaded the page ahead */
async function countsWhenLookedAt(wait: number): Promise<boolean> {
  const payoff = await launch('chromium');
  try {
    await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn']);
    const plain = await payoff.openTab('https://example.org/');
    const page = await payoff.openTab('https://www.linkedin.com/feed/');
    await page.evaluate(loadAhead, NEXT);
    await until('the page is loaded ahead', () => payoff.asked.includes(NEXT));
    await new Promise((resolve) => setTimeout(resolve, wait));
    const went = Date.now();
    await page.evaluate((to) => location.assign(to), NEXT);
    const activated = await until(
      'it is shown',
      () => page.evaluate(shownAfter).catch(() => undefined),
      5_000,
    ).catch(() => undefined);
    if (activated === undefined) return false;
    expect(activated, 'ms that it was loaded ahead').toBeGreaterThan(2_000);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await plain.bringToFront();
    const left = Date.now();
    const segments = await settledSegments(payoff);
    const [feed, messages] = ['feed', 'messages'].map((place) =>
      segments.find((one) => one.place === place),
    );
    expect(segments).toHaveLength(2);
    expect(Math.abs((feed?.end ?? 0) - went)).toBeLessThan(1_000);
    expect(Math.abs((messages?.start ?? 0) - went)).toBeLessThan(1_000);
    expect(Math.abs((messages?.end ?? 0) - left)).toBeLessThan(1_000);
    expect(messages).toMatchObject({ began: 'came' });
    return true;
  } finally {
    await payoff.close();
  }
}

/** Runs in the page: asks the browser to load another one ahead. */
function loadAhead(address: string): void {
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
  document.head.append(rules);
}

/** Runs in the page: how long after its loading began somebody looked at it, in ms; nothing of one not loaded ahead. */
function shownAfter(): number | undefined {
  const [entry] = performance.getEntriesByType('navigation');
  const start =
    entry instanceof PerformanceNavigationTiming
      ? Number(Reflect.get(entry, 'activationStart'))
      : 0;
  return start > 0 ? start : undefined;
}
