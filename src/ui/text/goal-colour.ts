import type { Goal } from '../../domain/plan/goal';
import { GOAL_COLOURS, GOAL_HUES } from '../../domain/plan/goal-colour';

const FILLS = ['whole', 'striped', 'dotted'] as const;

/** The classes that give an element and all within it the colour of a goal. */
export function goalColour({ colour }: Pick<Goal, 'colour'>): string {
  const fill = FILLS[Math.floor((colour % GOAL_COLOURS) / GOAL_HUES)];
  return `goal-${colour % GOAL_HUES} ${fill}`;
}
