import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Kind } from '../test/support/browser/browser-start';
import { type ExtensionBrowser, launch } from '../test/support/browser/extension-browser';
import { beginWith, nameGoal } from '../test/support/browser/first-steps';
import { press, textOf } from '../test/support/browser/screen';
import { scrollFor } from '../test/support/browser/scroll';
import { until } from '../test/support/browser/until';
import { CACHE } from './paths.mjs';

const PICTURES = join(CACHE, 'tour');

/** Shows the main job without a display: a real browser at look-alikes under real host names. */
export async function tour(kind: Kind): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const payoff = await launch(kind);
  try {
    await begin(payoff);
    await browse(payoff);
    await answer(payoff);
    await showDay(payoff);
  } finally {
    await payoff.close();
  }
}

async function begin(payoff: ExtensionBrowser): Promise<void> {
  console.log('Reading what is stored, agreeing, choosing LinkedIn and Gmail, naming a goal …');
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await takePicture(welcome, 'welcome', 900);
  await beginWith(welcome, ['LinkedIn', 'Gmail']);
  await nameGoal(welcome, 'Win 3 customers');
  await until('the last step', async () => (await textOf(welcome)).includes('Payoff is timing'));
}

async function browse(payoff: ExtensionBrowser): Promise<void> {
  console.log('Scrolling LinkedIn for 20 s, then Gmail for 10 s …');
  const linkedin = await payoff.openTab('https://www.linkedin.com/feed/');
  await scrollFor(linkedin, 20_000);
  const gmail = await payoff.openTab('https://mail.google.com/mail/u/0/#inbox');
  await scrollFor(gmail, 10_000);
}

async function answer(payoff: ExtensionBrowser): Promise<void> {
  console.log('Saying in the popup which goal it served, and recording a result …');
  const popup = await payoff.openExtensionPage('src/popup/index.html');
  await until('both visits wait', async () => /2 visits/.test(await textOf(popup)));
  await takePicture(popup, 'popup', 360);
  await press(popup, 'Win 3 customers: Gmail inbox');
  await press(popup, 'No goal: LinkedIn feed');
  await press(popup, 'Record a result');
  await press(popup, 'Save result');
}

async function showDay(payoff: ExtensionBrowser): Promise<void> {
  const panel = await payoff.openExtensionPage('src/panel/index.html');
  await until('the ledger of the day', async () => /1 reply/.test(await textOf(panel)));
  await takePicture(panel, 'panel', 1280);
  console.log(`\n${await panel.$eval('main', (ledger) => ledger.innerText)}`);
}

async function takePicture(page: Page, name: string, width: number): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await page.bringToFront();
  await page.setViewport({ width, height: 800, deviceScaleFactor: 2 });
  await page.screenshot({ path, fullPage: true });
  console.log(`Picture: ${path}`);
}
