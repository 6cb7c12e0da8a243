import { type Activity, doingOfKey, doingsNow } from '../plan/activity';
import { creditNow } from './creditable';
import { type Day, dayOf } from '../time/day';
import type { Goal, Rung } from '../plan/goal';
import type { Milliseconds } from '../time/instant';
import type { Result } from '../plan/result';
import { OFFLINE, type Spot, spotKey } from '../site/site';

/** Which results are looked for; what is left out does not matter. */
export interface ResultFilter {
  readonly goal?: Goal['id'] | undefined;
  readonly rung?: Rung['id'] | undefined;
  /**
   * `unknown`, `anyway`, the key of what was done, or where it was done: a site, or a kind of offline work by the key
   * of its spot.
   */
  readonly cause?: string | undefined;
  readonly first?: Day | undefined;
  readonly last?: Day | undefined;
  /** Words that all have to be in what is said of it. */
  readonly search?: string | undefined;
}

/** What a cause is looked for in. */
export interface CauseRecords {
  readonly activities: readonly Activity[];
  readonly dayStart: Milliseconds;
}

/** Whether a result is one that is looked for, but for the words. */
export function isLookedFor(
  result: Result,
  { goal, rung, cause, first, last }: ResultFilter,
  { activities, dayStart }: CauseRecords,
): boolean {
  if (goal !== undefined && result.goal !== goal) return false;
  if (rung !== undefined && result.rung !== rung) return false;
  const day = dayOf(result, dayStart);
  if (first !== undefined && day < first) return false;
  if (last !== undefined && day > last) return false;
  return cause === undefined || causesOf(result, activities).includes(cause);
}

/** Everything by which the cause of a result can be looked for. 'Several' without names is as little known as 'don't know'. */
export function causesOf(
  { credit, goal }: Pick<Result, 'credit' | 'goal'>,
  activities: readonly Activity[],
): string[] {
  const now = creditNow(credit, goal, activities);
  if (now.kind === 'anyway') return ['anyway'];
  if (now.kind !== 'activities') return ['unknown'];
  const doings = now.activities.flatMap((key) => {
    const named = doingsNow(goal, key, activities);
    return named.length > 0 ? named : doingOfKey(key, activities);
  });
  if (doings.length === 0) return ['unknown'];
  const spots = doings.flatMap(({ spot, activity }) => activity?.spots ?? [spot]);
  return [...new Set([...doings.map(({ key }) => key), ...spots.map(sourceKey)])];
}

/** Where something is done: its site, or for offline work its kind. */
export function sourceKey(spot: Spot): string {
  return spot.site === OFFLINE ? spotKey(spot) : spot.site;
}
