import { HOUR, type Milliseconds, MINUTE, SECOND } from '../time/instant';
import type { Words } from '../foundation/words';

/** A length of time as one says it: `9 s` below a minute, then `48 min`, then `1 h 05`. */
export function durationText(time: Milliseconds, words: Words): string {
  if (time < MINUTE) return words.text('duration_seconds', Math.floor(time / SECOND));
  const minutes = Math.round(time / MINUTE);
  const [hours, rest] = [Math.floor((minutes * MINUTE) / HOUR), minutes % 60];
  if (hours === 0) return words.text('duration_minutes', rest);
  if (rest === 0) return words.text('duration_hours', hours);
  return words.text('duration_hours_minutes', hours, String(rest).padStart(2, '0'));
}
