import { activitiesOf, type Activity, doingOf } from './activity';
import type { Goal } from './goal';
import { type Spot, spotKey } from '../site/site';

/**
 * The activities of a goal among which the person may choose for time at a spot, those bound to it first. None where
 * the answer is plain: the goal has no activity, or only the one that time there is given anyway.
 */
export function nameableActivities(
  goal: Goal['id'],
  spot: Spot,
  activities: readonly Activity[],
): Activity[] {
  const offered = activitiesOf(goal, activities).filter(({ archived }) => !archived);
  const usual = doingOf({ kind: 'goal', goal }, spot, activities).activity;
  if (offered.every(({ id }) => id === usual?.id)) return [];
  const isBound = ({ spots }: Activity) => spots.some((one) => spotKey(one) === spotKey(spot));
  return [...offered.filter(isBound), ...offered.filter((activity) => !isBound(activity))];
}
