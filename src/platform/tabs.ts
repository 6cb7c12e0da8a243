import type { Notice } from '../protocol/message';
import { browser } from './browser';

/** Closes a tab; where it is the last of its window, the window stays with an empty one. */
export async function closeTab(id: number): Promise<void> {
  const { windowId } = await browser.tabs.get(id);
  if (windowId !== undefined && (await browser.tabs.query({ windowId })).length === 1)
    await browser.tabs.create({ windowId });
  await browser.tabs.remove(id);
}

/** Tells the page in front of the person, if one of our scripts is there to hear it. */
export async function tellActiveTab(notice: Notice): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  // Nobody hears it in a page without a card.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, notice).catch(() => undefined);
}
