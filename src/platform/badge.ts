import { browser } from './browser';
import { words } from './words';

/** Shows how many visits wait for an answer: the only signal that comes unasked. */
export async function showWaiting(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
  await browser.action.setTitle({ title: words.count('waiting', count) });
}
