import type { Goal } from './goal';
import type { Ledger } from './ledger';
import type { Spot } from './site';

/** What may have brought a result of that day: what was done for its goal, then what waits for an answer. */
export function creditable(ledger: Ledger, goal: Goal): Spot[] {
  const own = ledger.goals.find((account) => account.goal.id === goal.id)?.activities ?? [];
  const open = ledger.asides.filter(({ aside }) => aside === 'unlabelled');
  const others = open.filter(
    (spot) => !own.some(({ site, place }) => site === spot.site && place === spot.place),
  );
  return [...own, ...others];
}
