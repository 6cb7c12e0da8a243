import { type Activity, type Doing, doingOf } from './activity';
import type { Goal } from './goal';
import type { Ledger } from './ledger';

/** What may have brought a result of that day: what was done for its goal, then what waits for an answer. */
export function creditable(ledger: Ledger, goal: Goal, activities: readonly Activity[]): Doing[] {
  const own = ledger.goals.find((account) => account.goal.id === goal.id)?.doings ?? [];
  const open = ledger.asides.filter(({ aside }) => aside === 'unlabelled');
  const others = open.map((spot) => doingOf({ kind: 'goal', goal: goal.id }, spot, activities));
  return [...own, ...others].filter(
    ({ key }, index, all) => all.findIndex((one) => one.key === key) === index,
  );
}
