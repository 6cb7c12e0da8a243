import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Kind } from '../test/support/browser-start';
import { launch } from '../test/support/extension-browser';
import { scrollFor } from '../test/support/scroll';
import { CACHE } from './paths.mjs';

const PICTURES = join(CACHE, 'tour');

/** Shows the main job without a display: a real browser at look-alikes under real host names. */
export async function tour(kind: Kind): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const payoff = await launch(kind);
  try {
    const welcome = await payoff.findExtensionPage('src/welcome/');
    await takePicture(welcome, 'welcome');

    const linkedin = await payoff.openTab('https://www.linkedin.com/feed/');
    await scrollFor(linkedin, 20_000);
    const gmail = await payoff.openTab('https://mail.google.com/mail/u/0/#inbox');
    await scrollFor(gmail, 10_000);

    const popup = await payoff.openExtensionPage('src/popup/index.html');
    await takePicture(popup, 'popup');
    const panel = await payoff.openExtensionPage('src/panel/index.html');
    await takePicture(panel, 'panel');
    console.log(await panel.$eval('main', (ledger) => ledger.innerText));
  } finally {
    await payoff.close();
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(`Picture: ${path}`);
}
