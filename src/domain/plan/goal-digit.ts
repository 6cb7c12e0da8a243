import type { Goal } from './goal';

/** The keys of goals; 0 is no goal. */
const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type GoalDigit = (typeof DIGITS)[number];

/**
 * The key of each goal. It goes with the goal's colour, which a goal keeps through reorder, archive, reopening and a
 * copy, so that key and colour are learned as one sign. Where two goals share a colour, the one with the smaller id
 * has its key, and the other takes the first that is free; of more than nine goals the rest have none.
 * @param goals those that are offered
 */
export function goalDigits(
  goals: readonly Pick<Goal, 'id' | 'colour'>[],
): ReadonlyMap<Goal['id'], GoalDigit> {
  const digits = new Map<Goal['id'], GoalDigit>();
  const free = new Set<GoalDigit>(DIGITS);
  const take = (id: Goal['id'], digit: GoalDigit | undefined) => {
    if (digit === undefined || !free.delete(digit)) return;
    digits.set(id, digit);
  };
  const byId = goals.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, colour } of byId) take(id, DIGITS[colour]);
  for (const { id } of byId) if (!digits.has(id)) take(id, [...free][0]);
  return digits;
}
