import type { Instant } from '../domain/time/instant';
import { browser } from './browser';

/** Why the background is to wake: a pause ends, a day ends, or the half-hour after a prompt is over. */
export type Alarm = 'resume' | 'day' | `half-hour ${Instant}`;

/** Wakes the background at an instant, in place of the one set before; `undefined` sets none. */
export async function wakeAt(alarm: Alarm, when: Instant | undefined): Promise<void> {
  await browser.alarms.clear(alarm);
  if (when !== undefined) await browser.alarms.create(alarm, { when });
}

export function onWake(awake: (alarm: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => awake(name));
}
