import type { Goal } from './goal';

/** How many colours there are; `tokens.css` has one class for each. */
export const GOAL_COLOURS = 8;

/** The colour for a new goal: the first of those that the fewest goals have. */
export function freeColour(goals: readonly Goal[]): number {
  const shown = goals.filter(({ deleted, archived }) => !deleted && !archived);
  const uses = Array.from(
    { length: GOAL_COLOURS },
    (_, colour) => shown.filter((goal) => goal.colour === colour).length,
  );
  return uses.indexOf(Math.min(...uses));
}
