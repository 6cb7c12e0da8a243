import type { Goal } from './goal';

/** How many colours can be told apart by everybody; `tokens.css` has one class for each. */
export const GOAL_HUES = 8;

/** How many colours there are: each hue whole, then each striped, then each dotted. */
export const GOAL_COLOURS = 3 * GOAL_HUES;

/** The colour for a new goal: the first of those that the fewest goals have. */
export function freeColour(goals: readonly Goal[]): number {
  const shown = goals.filter(({ deleted, archived }) => !deleted && !archived);
  const uses = Array.from(
    { length: GOAL_COLOURS },
    (_, colour) => shown.filter((goal) => goal.colour === colour).length,
  );
  return uses.indexOf(Math.min(...uses));
}
