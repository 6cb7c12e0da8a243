import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/domain/day';
import { type HostileLife, hostileLife } from '../fixtures/hostile-life';
import { type ExtensionBrowser, launch } from '../support/extension-browser';
import { overflowOf } from '../support/overflow';
import { load, openAll, viewsOf } from '../support/panel-views';
import { putRows } from '../support/put-rows';
import { textOf } from '../support/screen';
import { until } from '../support/until';

const NOW = { at: Date.now(), offset: -new Date().getTimezoneOffset() };
const LIFE: HostileLife = hostileLife(NOW);
const TODAY = dayOf(NOW, Number(LIFE.settings.find(({ id }) => id === 'dayStart')?.value));
const PANEL = 'src/panel/index.html';
const PAGES = ['src/popup/index.html', ...viewsOf(TODAY).map((view) => `${PANEL}${view}`)];

/** A phone, half of a small screen (which is also 200 % zoom of one), and a wide one. */
const WIDTHS = [320, 768, 1440];

let payoff: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  payoff = await launch('chromium');
  page = await payoff.findExtensionPage('src/welcome/');
  await until('the store is there', async () => (await textOf(page)) !== '');
  for (const [table, rows] of Object.entries(LIFE)) await putRows(page, table, rows);
});
afterAll(() => payoff.close());

test.each(PAGES)('%s fits, whatever is in it', async (path) => {
  await load(page, `${payoff.origin}/${path}`);
  await expectFit();
  await openAll(page);
  await expectFit();
});

test('it fits from right to left, too', async () => {
  for (const path of PAGES) {
    await load(page, `${payoff.origin}/${path}`);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expectFit();
  }
});

test('a day without any data says so', async () => {
  await load(page, `${payoff.origin}/${PANEL}#/day/${addDays(TODAY, -1)}`);
  expect(await textOf(page)).toContain('Nothing was timed and nothing recorded on this day.');
});

async function expectFit(): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 900 });
    expect.soft(await overflowOf(page), `${width} px`).toEqual([]);
  }
}
