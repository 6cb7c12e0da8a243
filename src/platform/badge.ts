import { comingText } from '../domain/text/clock-text';
import type { Instant } from '../domain/time/instant';
import { browser } from './browser';
import { now, offsetAt } from './clock';
import { words } from './words';

/**
 * Shows how many visits wait for an answer: the only signal that comes unasked. While timing is paused
 * it shows that instead, since nobody should have to remember it. What offline time runs is told on pointing at it.
 */
export async function showWaiting(
  count: number,
  pausedUntil: Instant | undefined,
  timing: string | undefined,
): Promise<void> {
  const text = count === 0 ? '' : String(count);
  await browser.action.setBadgeText({ text: pausedUntil ? words.text('paused_sign') : text });
  const state = pausedUntil ? pausedTitle(pausedUntil) : words.count('waiting', count);
  const title = timing ? words.text('icon_and_timing', state, timing) : state;
  await browser.action.setTitle({ title });
}

function pausedTitle(at: Instant): string {
  const until = comingText({ at, offset: offsetAt(at) }, now(), words);
  return words.text('paused_title', until);
}
