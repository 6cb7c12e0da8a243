import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { addDays, dayOf } from '../../src/domain/time/day';
import { makeTempFolder } from '../../tools/temp-folder.mjs';
import { longestBlock, watchForBlocks } from '../bench/cost/blocks';
import { consentTo } from '../bench/cost/consent';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { choose, press, says } from '../support/browser/screen';
import { keepLastFile, lastFileIn, sizeOfLastFile } from '../support/browser/last-file';
import { fillPlan, fillTable, leaveStore } from '../support/store/fill-years';
import { TEN_YEARS } from '../support/store/ten-years';
import { until } from '../support/browser/until';

const kind = browserUnderTest();
const DAYS = Number(process.env['PAYOFF_DAYS'] ?? TEN_YEARS);
const YESTERDAY = addDays(dayOf({ at: Date.now(), offset: 0 }, 0), -1);
const LONG = 900_000;

/** `npm run verify:file`: ten years out, and in again into another profile, as a person does it. */
test('ten years are saved as a file, and are the same rows once it was taken in elsewhere', async () => {
  const folder = makeTempFolder('ten-years-file');
  const from = await launch(kind);
  const into = await launch(kind);
  try {
    const page = await filled(from);
    await page.goto(`${from.origin}/src/panel/index.html#/data`);
    const path = join(folder.path, 'record.json.gz');
    const saved = await timed(page, async () => {
      await page.evaluate(keepLastFile);
      await press(page, 'Save everything as a file');
      await says(page, /Saved: [\d,]+ rows/, LONG);
    });
    writeFileSync(path, await lastFileIn(page));
    await choose(page, 'Make the file small (gzip)');
    await press(page, 'Save everything as a file');
    const packed = statSync(path).size;
    const plain = await until(
      'the larger file is there',
      async () => {
        const size = await page.evaluate(sizeOfLastFile);
        return size > packed && size;
      },
      LONG,
    );

    await into.findExtensionPage('src/welcome/');
    const panel = await into.openExtensionPage('src/panel/index.html#/data');
    const input = await panel.waitForSelector('input#payoff-file');
    const read = await timed(panel, async () => {
      await input?.uploadFile(path);
      await says(panel, 'Stretches of time', LONG);
    });
    const written = await timed(panel, async () => {
      await press(panel, 'Put it in place of what is here');
      await says(panel, /Taken in: [\d,]+ rows/, LONG);
    });
    const [before, after] = [await countOf(page), await countOf(panel)];
    console.log(JSON.stringify({ kind, rows: before, saved, read, written, packed, plain }));
    expect(after).toEqual(before);
  } finally {
    await from.close();
    await into.close();
    folder.remove();
  }
});

async function filled(payoff: ExtensionBrowser): Promise<Page> {
  const page = await payoff.findExtensionPage('src/welcome/');
  await until('the store is there', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'payoff')),
  );
  await leaveStore(payoff, page);
  for (const table of ['segments', 'checkIns', 'results'] as const)
    await fillTable(page, table, DAYS, YESTERDAY);
  await fillPlan(page);
  await consentTo(page, 'linkedin');
  return page;
}

/** Seconds, the longest block of the page in ms, and the greatest heap seen in MB, where the browser tells it. */
async function timed(page: Page, act: () => Promise<void>) {
  await page.evaluate(watchForBlocks).catch(() => undefined);
  const begun = performance.now();
  let heap = 0;
  const look = async () => {
    const { JSHeapUsedSize = 0 } = await page.metrics();
    heap = Math.max(heap, JSHeapUsedSize / 1e6);
  };
  // Firefox tells no heap.
  const looking = setInterval(() => void look().catch(() => undefined), 1_000);
  await act();
  clearInterval(looking);
  const seconds = (performance.now() - begun) / 1000;
  const block = await page.evaluate(longestBlock).catch(() => undefined);
  return { seconds: Math.round(seconds * 10) / 10, block, heap: Math.round(heap) };
}

/** How many rows each table has, and what all their ids come to. */
function countOf(page: Page): Promise<object> {
  return page.evaluate(countInPage);
}

/** Runs in the page. */
async function countInPage(): Promise<object> {
  const open = indexedDB.open('payoff');
  await new Promise((done) => open.addEventListener('success', done));
  const counts: Record<string, number> = {};
  for (const name of ['segments', 'checkIns', 'results', 'goals', 'activities']) {
    const asked = open.result.transaction(name).objectStore(name).count();
    await new Promise((done) => asked.addEventListener('success', done));
    counts[name] = asked.result;
  }
  open.result.close();
  return counts;
}
