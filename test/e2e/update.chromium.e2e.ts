import { expect, test } from 'vitest';
import type { Segment } from '../../src/domain/attention/segment';
import { launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { scrollFor } from '../support/browser/scroll';
import { readTable } from '../support/store/stored-table';
import { until } from '../support/browser/until';

// Only in Chromium: after an update, Firefox gives a test no way back into the pages of an extension.
test('an update takes over the open tabs, and the old script falls silent without an exception', async () => {
  const payoff = await launch('chromium');
  try {
    await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn']);
    const page = await payoff.openTab('https://www.linkedin.com/feed/');
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    const start = Date.now();
    await scrollFor(page, 5_000);

    await payoff.update();
    await scrollFor(page, 10_000);
    const truth = Date.now() - start;

    const icon = await payoff.browser.newPage();
    await icon.goto(`${payoff.origin}/icons/48.png`);
    const segments = await until('both scripts have reported', async () => {
      const rows = await readTable<Segment>(icon, 'segments');
      return rows.length >= 2 && rows;
    });
    const counted = segments.reduce((sum, { start: from, end }) => sum + end - from, 0);
    // What the old script had not yet told the background was noted, up to its last note.
    expect(truth - counted).toBeLessThan(5_000);
    expect(counted).toBeLessThanOrEqual(truth + 100);
    expect(complaints).toEqual([]);
  } finally {
    await payoff.close();
  }
});
