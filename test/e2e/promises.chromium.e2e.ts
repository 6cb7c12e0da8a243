import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Segment } from '../../src/domain/attention/segment';
import type { Setting } from '../../src/domain/setting';
import { HOUR } from '../../src/domain/time/instant';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { press } from '../support/browser/screen';
import { scrollFor } from '../support/browser/scroll';
import { until } from '../support/browser/until';

// Only in Chromium: Firefox lets no test into the world of a content script.
let payoff: ExtensionBrowser;
let icon: Page;
let linkedin: Page;

beforeAll(async () => {
  payoff = await launch('chromium');
  await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn', 'Gmail']);
  icon = await payoff.openExtensionPage('icons/48.png', 'behind');
  await until('both are registered', async () => (await registered()) === 1);
  linkedin = await payoff.openTab('https://www.linkedin.com/feed/');
  await scrollFor(linkedin, 2_000);
});
afterAll(() => payoff.close());

test('a page that was taken over reads nothing of the extension, and reports no time that is not its own', async () => {
  const run = await ownWorldOf(linkedin);
  expect(await run(`chrome.storage.local.get().then(() => 'read', () => 'refused')`)).toBe(
    'refused',
  );
  const report = (segment: object) =>
    run(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'segment.extend', segment })})`);
  for (const site of ['linkedin', 'gmail']) await report(forged(site));
  const reasons = await until('both are refused', async () => {
    const rows = await payoff.readTable<{ id: string }>('diagnostics');
    return rows.length === 2 && rows.map(({ id }) => id).toSorted();
  });
  expect(reasons).toEqual(['segment refused: no right', 'segment refused: wrong site']);
  const stored = await payoff.readTable<Segment>('segments');
  expect(stored.filter(({ end }) => end < Date.now() - HOUR / 2)).toEqual([]);
});

test.each([0, 1, 2, 3, 5, 8, 13])(
  'a pause holds or was never pressed where the popup is closed %i ms after',
  async (ms) => {
    // Whatever the one before left, also one that failed.
    await icon.evaluate(() =>
      chrome.runtime.sendMessage({
        type: 'timing.change',
        change: { kind: 'pause', pause: { start: 0, end: 0 } },
      }),
    );
    await until('timing goes on', async () => (await registered()) === 1);
    const popup = await payoff.openExtensionPage('src/popup/index.html');
    await press(popup, 'Pause all timing');
    popup.evaluate(pressHour).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await popup.close();
    const pause = await until('it settles', async () => {
      const [stored, scripts] = [await pauseStored(), await registered()];
      return (stored ? scripts === 0 : scripts === 1) && { stored };
    });
    if (!pause.stored) return;
    await until(
      'the icon says so',
      async () => (await icon.evaluate(() => chrome.action.getBadgeText({}))) === 'II',
    );
  },
);

/** Runs in the popup. */
function pressHour(): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => /^1\s*h$/.test(textContent?.trim() ?? ''))?.click();
}

async function pauseStored(): Promise<boolean> {
  const rows = await payoff.readTable<Setting<'pause'>>('settings');
  return (rows.find(({ id }) => id === 'pause')?.value.end ?? 0) > Date.now();
}

function registered(): Promise<number> {
  return icon.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
}

function forged(site: string) {
  const end = Date.now() - HOUR;
  const id = '00000000-0000-4000-8000-000000000010-1';
  const how = { offset: 0, screens: 0, input: 3, began: 'came', ended: 'left' };
  return { id, site, place: 'feed', start: end - 20 * HOUR, end, ...how };
}

/** Runs an expression where the extension's own script runs in a page. */
async function ownWorldOf(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const session = await page.createCDPSession();
  const world = new Promise<number>((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === payoff.origin) found(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await world;
  return async (expression) => {
    const how = { contextId, expression, returnByValue: true, awaitPromise: true };
    return (await session.send('Runtime.evaluate', how)).result.value;
  };
}
