import type { Goal } from '../domain/goal';

/** How many colours there are before they begin again; `tokens.css` has one class for each. */
const COLOURS = 8;

/** The class that gives an element and all within it the colour of a goal. */
export function goalColour({ order }: Pick<Goal, 'order'>): string {
  return `goal-${order % COLOURS}`;
}
