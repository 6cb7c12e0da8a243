import type { Instant } from '../domain/instant';
import { browser } from './browser';

const ALARM = 'resume';

/** Wakes the background at an instant, in place of the one set before; `undefined` sets none. */
export async function wakeAt(when: Instant | undefined): Promise<void> {
  await browser.alarms.clear(ALARM);
  if (when !== undefined) await browser.alarms.create(ALARM, { when });
}

export function onWake(awake: () => void): void {
  browser.alarms.onAlarm.addListener(awake);
}
