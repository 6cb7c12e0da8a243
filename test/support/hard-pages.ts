import type { Page } from 'puppeteer-core';
import type { Segment } from '../../src/domain/segment';
import type { Kind } from './browser-start';
import { launch } from './extension-browser';
import { beginWith } from './first-steps';
import { settledSegments } from './stored-segments';
import { TruthKeeper } from './truth-keeper';

/** What is stored after a person was on a page, and how long it was in front, in ms. */
export interface Stay {
  readonly segments: readonly Segment[];
  readonly truth: number;
}

/** A stay on LinkedIn, which shows the fixture `file` instead of the usual look-alike. */
export async function stayOn(
  kind: Kind,
  file: string,
  act: (page: Page) => Promise<void>,
): Promise<Stay> {
  const payoff = await launch(kind, { pages: { 'www.linkedin.com': file } });
  try {
    await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn']);
    const plain = await payoff.openTab('https://example.org/');
    const clock = new TruthKeeper();
    const page = await clock.open(payoff, 'linkedin', 'https://www.linkedin.com/feed/');
    await act(page);
    await clock.show(plain, undefined);
    return { segments: await settledSegments(payoff), truth: clock.total('linkedin') };
  } finally {
    await payoff.close();
  }
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
