import type { PageRefusal } from './page-refusal';

/** Why no prompt was due at all. */
const UNDUE = ['off', 'site off', 'paused', 'first minute', 'not long', 'more'] as const;

/** Why a prompt that was due is not allowed; what the page says last. */
export type DueRefusal =
  | 'site later'
  | 'quiet hours'
  | 'session'
  | 'day'
  | 'gap'
  | 'backed off'
  | 'working here'
  | PageRefusal;

/** Why no prompt is allowed. */
export type Refusal = (typeof UNDUE)[number] | DueRefusal;

/** Whether a prompt was due, so that the person may ask why there was none. */
export function isDue(refusal: Refusal): refusal is DueRefusal {
  return !UNDUE.some((undue) => undue === refusal);
}
