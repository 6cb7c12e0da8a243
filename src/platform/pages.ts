import { browser } from './browser';

const PAGES = {
  welcome: 'src/welcome/index.html',
  panel: 'src/panel/index.html',
} as const;

/** Opens one of our pages in a tab of its own. */
export async function openPage(page: keyof typeof PAGES): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGES[page]) });
}
