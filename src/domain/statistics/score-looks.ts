/** A fixed time at which it is looked whether a score and results move together. */
export interface ScoreLook {
  /** Weeks in a row with a reading. */
  readonly weeks: number;
  /** The greatest chance at which a link is claimed. */
  readonly alpha: number;
}

/**
 * All looks there ever are. Together they err at most in 5 of 100 cases; a look every week at .05 each would call every
 * second pair of independent walks linked within two years.
 */
export const SCORE_LOOKS: readonly ScoreLook[] = [
  { weeks: 26, alpha: 0.02 },
  { weeks: 52, alpha: 0.01 },
  { weeks: 104, alpha: 0.01 },
  { weeks: 208, alpha: 0.01 },
];

/** The last look that is due after so many weeks; `undefined` before the first. */
export function lastScoreLook(weeks: number): ScoreLook | undefined {
  return SCORE_LOOKS.findLast((look) => look.weeks <= weeks);
}

/** The one after that; `undefined` after the last. */
export function nextScoreLook(weeks: number): ScoreLook | undefined {
  return SCORE_LOOKS.find((look) => look.weeks > weeks);
}
