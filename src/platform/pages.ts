import { browser } from './browser';

const PAGES = {
  welcome: 'src/welcome/index.html',
  panel: 'src/panel/index.html',
} as const;

/** Opens one of our pages in a tab of its own. @param view of the panel: `#/goals` */
export async function openPage(page: keyof typeof PAGES, view = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGES[page]) + view });
}
