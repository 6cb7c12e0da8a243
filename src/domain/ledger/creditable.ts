import {
  activitiesOf,
  type Activity,
  type Doing,
  doingOf,
  doingOfActivity,
  doingsNow,
} from '../plan/activity';
import type { Goal } from '../plan/goal';
import type { Ledger } from './ledger';
import type { Credit } from '../plan/result';

/**
 * What may have brought a result of that day: what was done for its goal, then what waits for an answer, then the
 * rest of the goal's plan, since a result may come of what was done long before.
 */
export function creditable(ledger: Ledger, goal: Goal, activities: readonly Activity[]): Doing[] {
  const own = ledger.goals.find((account) => account.goal.id === goal.id)?.doings ?? [];
  const open = ledger.asides.filter(({ aside }) => aside === 'unlabelled');
  const others = open.map((spot) => doingOf({ kind: 'goal', goal: goal.id }, spot, activities));
  const planned = activitiesOf(goal.id, activities)
    .filter(({ archived }) => !archived)
    .flatMap(doingOfActivity);
  return [...own, ...others, ...planned].filter(
    ({ key }, index, all) => all.findIndex((one) => one.key === key) === index,
  );
}

/** A credit under the names that its things have now, see `doingsNow`; what names nothing keeps its key. */
export function creditNow(
  credit: Credit,
  goal: Goal['id'],
  activities: readonly Activity[],
): Credit {
  if (credit.kind !== 'activities') return credit;
  const keys = credit.activities.flatMap((key) => {
    const doings = doingsNow(goal, key, activities);
    return doings.length > 0 ? doings.map((doing) => doing.key) : key;
  });
  return { kind: 'activities', activities: [...new Set(keys)] };
}
