import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/domain/day';
import { type HostileLife, hostileLife } from '../fixtures/hostile-life';
import { type ExtensionBrowser, launch } from '../support/extension-browser';
import { overflowOf } from '../support/overflow';
import { load, openAll, viewsOf } from '../support/panel-views';
import { putRows } from '../support/put-rows';
import { says } from '../support/screen';

const NOW = { at: Date.now(), offset: -new Date().getTimezoneOffset() };
const LIFE: HostileLife = hostileLife(NOW);
const TODAY = dayOf(NOW, Number(LIFE.settings.find(({ id }) => id === 'dayStart')?.value));
const PANEL = 'src/panel/index.html';
const PAGES = ['src/popup/index.html', ...viewsOf(TODAY).map((view) => `${PANEL}${view}`)];

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

test.each(PAGES)('%s fits, whatever is in it', async (path) => {
  await load(page, `${payoff.origin}/${path}`);
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
});

test('a day without any data says so', async () => {
  await load(page, `${payoff.origin}/${PANEL}#/day/${addDays(TODAY, -1)}`);
  await says(page, 'Nothing was timed and nothing recorded on this day.');
});

async function expectFit(how: string): Promise<void> {
  expect.soft(await overflowOf(page), how).toEqual([]);
}
