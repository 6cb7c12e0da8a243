import type { Activity } from '../../../src/domain/plan/activity';
import type { Life } from '../lives/life';

/**
 * What time for a goal was spent on: the activity that the answer names, if it is one of that goal's plan;
 * else the first of the plan that is done at that spot, those still offered before those put away; else the spot itself.
 */
export function doingAt(
  goal: string,
  named: string | undefined,
  { site, place }: { readonly site: string; readonly place: string },
  { activities }: Life,
): string {
  const plan = activities
    .filter((activity) => activity.goal === goal && !activity.deleted)
    .toSorted((a, b) => a.order - b.order);
  const isHere = ({ spots }: Activity) =>
    spots.some((spot) => spot.site === site && spot.place === place);
  const found =
    plan.find(({ id }) => id === named) ??
    plan.find((activity) => !activity.archived && isHere(activity)) ??
    plan.find((activity) => activity.archived && isHere(activity));
  return found?.id ?? `${site}/${place}`;
}
