import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/domain/time/day';
import { addressOf } from '../../src/panel/frame/route';
import { type HostileLife, hostileLife } from '../fixtures/hostile-life';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { overflowOf } from '../support/browser/overflow';
import { goToView, load, openAll, viewsOf } from '../support/dom/panel-views';
import { putRows } from '../support/store/put-rows';
import { says } from '../support/browser/screen';

const NOW = { at: Date.now(), offset: -new Date().getTimezoneOffset() };
const LIFE: HostileLife = hostileLife(NOW);
const TODAY = dayOf(NOW, Number(LIFE.settings.find(({ id }) => id === 'dayStart')?.value));
const PANEL = 'src/panel/index.html';

/** A phone; then half of a small screen (which is also 200 % zoom of one), and a wide one. */
const NARROW = 320;
const WIDER = [768, 1440];
const HEIGHT = 900;

let payoff: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  payoff = await launch('chromium');
  page = await payoff.findExtensionPage('src/welcome/');
  await says(page, /./);
  for (const [table, rows] of Object.entries(LIFE)) await putRows(page, table, rows);
  await page.setViewport({ width: NARROW, height: HEIGHT });
});
afterAll(() => payoff.close());

test('the popup fits, whatever is in it', async () => {
  await load(page, `${payoff.origin}/src/popup/index.html`);
  await expectFitAnyhow();
});

describe('the panel fits, whatever is in it', () => {
  // A view that the test does not begin with: each one is gone to.
  beforeAll(() => load(page, `${payoff.origin}/${PANEL}${addressOf({ view: 'coin' })}`));

  test.each(viewsOf(TODAY))('at %s', async (view) => {
    await goToView(page, view);
    await expectFitAnyhow();
  });
});

test('a day without any data says so', async () => {
  await load(page, `${payoff.origin}/${PANEL}#/day/${addDays(TODAY, -1)}`);
  await says(page, 'Nothing was timed and nothing recorded on this day.');
});

/** From left to right and from right to left, closed and opened, at every width. */
async function expectFitAnyhow(): Promise<void> {
  await expectFit('as it comes');
  await openAll(page);
  await expectFit('opened');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await expectFit('from right to left');
  for (const width of WIDER) {
    await page.setViewport({ width, height: HEIGHT });
    await expectFit(`${width} px`);
  }
  await page.setViewport({ width: NARROW, height: HEIGHT });
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
}

async function expectFit(how: string): Promise<void> {
  expect.soft(await overflowOf(page), how).toEqual([]);
}
