import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Segment } from '../../src/domain/attention/segment';
import { makeTempFolder } from '../../tools/temp-folder.mjs';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { keepLastFile, lastFileIn } from '../support/browser/last-file';
import { fill, press, says } from '../support/browser/screen';
import { SALES, seedBeginning, seedVisits } from '../support/store/seeded-store';
import { until } from '../support/browser/until';

const folder = makeTempFolder('record-file');
const PASSPHRASE = 'four horses, one battery';

let first: ExtensionBrowser;
let second: ExtensionBrowser | undefined;

beforeAll(async () => {
  first = await launch(browserUnderTest());
});
afterAll(async () => {
  await first.close();
  await second?.close();
  folder.remove();
});

test('a record that is saved as a sealed file shows the same week in another profile', async () => {
  const welcome = await first.findExtensionPage('src/welcome/');
  await says(welcome, 'What is stored, and where');
  await seedBeginning(welcome);
  await seedVisits(welcome, [
    { site: 'linkedin', place: 'messages' },
    { site: 'gmail', place: 'inbox' },
  ]);
  const panel = await first.openExtensionPage('src/panel/index.html#/data');
  await panel.evaluate(keepLastFile);
  await fill(panel, 'Seal it with a passphrase, if you like', PASSPHRASE);
  await press(panel, 'Save everything as a file');
  await says(panel, /Saved: \d+ rows/, 30_000);
  const path = join(folder.path, 'record.payoff');
  writeFileSync(path, await lastFileIn(panel));
  const week = await weekOf(first);

  second = await launch(browserUnderTest());
  const begin = await second.findExtensionPage('src/welcome/');
  await says(begin, 'What is stored, and where');
  const other = await second.openExtensionPage('src/panel/index.html#/data');
  const input = await other.waitForSelector('input#payoff-file');
  await input?.uploadFile(path);
  await fill(other, 'Passphrase of the file', 'three horses');
  await press(other, 'Open');
  await says(other, 'This passphrase does not open the file.');
  await fill(other, 'Passphrase of the file', PASSPHRASE);
  await press(other, 'Open');
  await says(other, /Stretches of time/);
  await press(other, 'Put it in place of what is here');
  await says(other, /Taken in: \d+ rows/, 30_000);
  expect(await weekOf(second)).toEqual(week);
  expect(week).toContain(SALES.name);
  expect(await second.readTable('goals')).toEqual(await first.readTable('goals'));

  await press(other, 'Go back to it');
  await until('it is as before', async () => {
    const rows = await second?.readTable<Segment>('segments');
    return rows?.length === 0;
  });
});

/** What the week says, without the state of the browser around it. */
async function weekOf(payoff: ExtensionBrowser): Promise<string> {
  const page = await payoff.openExtensionPage('src/panel/index.html#/week');
  await says(page, SALES.name);
  const text = await textOfLedger(page);
  await page.close();
  return text;
}

function textOfLedger(page: Page): Promise<string> {
  return until('the week is added up', async () => {
    const text = await page.$eval('main', ({ innerText }) => innerText);
    return /8\smin/.test(text) && text.slice(text.indexOf(SALES_NAME));
  });
}

const SALES_NAME = 'Win 3 customers';
