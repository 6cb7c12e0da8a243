import { comingText } from '../domain/clock-text';
import type { Instant } from '../domain/instant';
import { browser } from './browser';
import { now, offsetAt } from './clock';
import { words } from './words';

/**
 * Shows how many visits wait for an answer: the only signal that comes unasked. While timing is paused
 * it shows that instead, since nobody should have to remember it.
 */
export async function showWaiting(count: number, pausedUntil: Instant | undefined): Promise<void> {
  const text = count === 0 ? '' : String(count);
  await browser.action.setBadgeText({ text: pausedUntil ? words.text('paused_sign') : text });
  await browser.action.setTitle({
    title: pausedUntil ? pausedTitle(pausedUntil) : words.count('waiting', count),
  });
}

function pausedTitle(at: Instant): string {
  const until = comingText({ at, offset: offsetAt(at) }, now(), words);
  return words.text('paused_title', until);
}
