import type { Goal } from '../domain/goal';
import { GOAL_COLOURS } from '../domain/goal-colour';

/** The class that gives an element and all within it the colour of a goal. */
export function goalColour({ colour }: Pick<Goal, 'colour'>): string {
  return `goal-${colour % GOAL_COLOURS}`;
}
