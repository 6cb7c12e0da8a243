import type { Page } from 'puppeteer-core';
import type { Segment } from '../../../src/domain/attention/segment';
import type { Kind } from './browser-start';
import { type ExtensionBrowser, launch } from './extension-browser';
import { beginWith } from './first-steps';
import { settledSegments } from '../store/stored-segments';
import { TruthKeeper } from './truth-keeper';

/** What is stored after a person was on a page, and how long it was in front, in ms. */
export interface Stay {
  readonly segments: readonly Segment[];
  readonly truth: number;
}

/** A stay on LinkedIn in a browser of its own, which shows the fixture `file` instead of the usual look-alike. */
export async function stayOn(
  kind: Kind,
  file: string,
  act: (page: Page) => Promise<void>,
): Promise<Stay> {
  const payoff = await launch(kind, { pages: { 'www.linkedin.com': file } });
  try {
    await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn']);
    return await stayAt(payoff, 'linkedin', 'https://www.linkedin.com/feed/', act);
  } finally {
    await payoff.close();
  }
}

/** A stay at an address of a site that is timed and was not seen before. */
export async function stayAt(
  payoff: ExtensionBrowser,
  site: string,
  address: string,
  act: (page: Page) => Promise<void>,
): Promise<Stay> {
  const plain = await payoff.openTab('https://example.org/');
  const clock = new TruthKeeper();
  const page = await clock.open(payoff, site, address);
  await act(page);
  await clock.show(plain, undefined);
  const segments = await settledSegments(payoff);
  return { segments: segments.filter((one) => one.site === site), truth: clock.total(site) };
}

/** Types for `ms` into the field in the first frame; the page around it sees nothing of it. */
export async function typeInFrame(page: Page, ms: number): Promise<void> {
  const frame = await page.waitForFrame((each) => each !== page.mainFrame());
  const field = await frame.waitForSelector('textarea');
  await field?.focus();
  const end = Date.now() + ms;
  while (Date.now() < end) {
    await page.keyboard.press('a');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
