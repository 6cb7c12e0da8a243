import { join } from 'node:path';
import { TOP } from '../../../tools/paths.mjs';
import { makeTempFolder } from '../../../tools/temp-folder.mjs';
import { type ExtensionBrowser, launch } from '../../support/browser/extension-browser';
import { leaveStore } from '../../support/store/fill-years';
import { until } from '../../support/browser/until';
import { consentTo } from './consent';
import { fillTenYears } from './ten-years';
import { copyWithEmptyTracker, makeIdleExtension } from './variants';

/** The browsers that are compared. They stay open for all rounds. */
export interface Subjects {
  /** Without Payoff. */
  readonly without: ExtensionBrowser;
  /** With Payoff, but with nothing in its content script. */
  readonly empty: ExtensionBrowser;
  readonly payoff: ExtensionBrowser;
  /** Payoff with ten years in its store. */
  readonly tenYears: ExtensionBrowser;
  close(): Promise<void>;
}

export const FEED = 'https://www.linkedin.com/feed/';
export const PAGES = { 'www.linkedin.com': 'feed.html' };
const BUILT = join(TOP, 'dist', 'chrome');

export async function openSubjects(): Promise<Subjects> {
  const folder = makeTempFolder('variants');
  const opened: ExtensionBrowser[] = [];
  const close = async () => {
    await Promise.allSettled(opened.map((each) => each.close()));
    folder.remove();
  };
  const open = async (dist: string) => {
    const subject = await launch('chromium', { dist, pages: PAGES });
    opened.push(subject);
    return subject;
  };
  try {
    const idle = join(folder.path, 'idle');
    makeIdleExtension(BUILT, idle);
    const emptied = join(folder.path, 'empty');
    copyWithEmptyTracker(BUILT, emptied);
    const without = await open(idle);
    const empty = await prepared(await open(emptied));
    const payoff = await prepared(await open(BUILT));
    const tenYears = await prepared(await open(BUILT), fillTenYears);
    return { without, empty, payoff, tenYears, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Chooses the feed's site, and leaves no page of Payoff open. */
async function prepared(
  subject: ExtensionBrowser,
  fill: typeof fillTenYears = async () => undefined,
): Promise<ExtensionBrowser> {
  const welcome = await subject.findExtensionPage('src/welcome/');
  await until('the store is there', () =>
    welcome.evaluate(async () =>
      (await indexedDB.databases()).some(({ name }) => name === 'payoff'),
    ),
  );
  await leaveStore(subject, welcome);
  await fill(welcome);
  await consentTo(welcome, 'linkedin');
  await welcome.close();
  return subject;
}
