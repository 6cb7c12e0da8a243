import type { Activity } from '../plan/activity';
import { clockText } from './clock-text';
import { offlineName } from '../plan/offline-doing';
import type { Timer } from '../plan/timer';
import type { Words } from '../foundation/words';

/** `Timing: Phone call since 14:05`; nothing where no timer runs. */
export function timingText(
  timer: Timer | null,
  activities: readonly Activity[],
  words: Words,
): string | undefined {
  if (!timer) return undefined;
  const since = clockText(timer.start, timer.offset, words);
  return words.text('timing_since', offlineName(timer, activities, words), since);
}
