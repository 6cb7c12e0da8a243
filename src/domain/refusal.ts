import type { PageRefusal } from './page-refusal';

/** Why no prompt is allowed; the last group is told by the page alone. */
export type Refusal =
  | 'off'
  | 'site off'
  | 'site later'
  | 'paused'
  | 'quiet hours'
  | 'first minute'
  | 'not long'
  | 'more'
  | 'session'
  | 'day'
  | 'gap'
  | 'backed off'
  | 'working here'
  | PageRefusal;
