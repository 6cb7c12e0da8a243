import type { Notice } from '../protocol/message';
import { browser } from './browser';

/** Closes a tab; where it is the last of an ordinary window, the window stays with an empty one. */
export async function closeTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.get(id);
  if (windowId !== undefined && (await endsWindow(windowId)))
    await browser.tabs.create({ windowId });
  await browser.tabs.remove(id);
}

/** A popup has one tab and goes with it: a new one would open elsewhere (Chromium), or in its stead (Firefox). */
async function endsWindow(windowId: number): Promise<boolean> {
  const { type } = await browser.windows.get(windowId);
  return type === 'normal' && (await browser.tabs.query({ windowId })).length === 1;
}

/** Tells the page in front of the person, if one of our scripts is there to hear it. */
export async function tellActiveTab(notice: Notice): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Nobody hears it in a page without a card.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
}
