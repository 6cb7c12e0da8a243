import type { Label } from './label';
import type { Editable } from '../row/editable';
import type { Milliseconds } from '../time/instant';
import { OFFLINE_PLACES, PLACES, type Spot, spotKey } from '../site/site';
import { sameName } from '../foundation/name';

/**
 * Something done for a goal, part of its plan. Online it is bound to sites and places, offline to a kind of thing
 * done (`offline/call`); time for the goal at one of its spots is its own, unless the answer names another activity.
 */
export interface Activity extends Editable {
  readonly goal: string;
  readonly name: string;
  /** At least one. */
  readonly spots: readonly Spot[];
  /** How much time a week is meant for it. */
  readonly weekly?: Milliseconds;
  /** When and how it is done: 'After lunch on Tuesday I phone three old customers'. */
  readonly ifThen?: string;
  /** Activities of a goal are listed in this order. */
  readonly order: number;
  /** Not offered any more; its time keeps its name. */
  readonly archived?: true;
}

/** What time was spent on: an activity of the plan or, until the person names it otherwise, the spot itself. */
export interface Doing {
  /** The activity's id, or the key of the spot. Results name by it what they are credited to. */
  readonly key: string;
  readonly activity: Activity | undefined;
  readonly spot: Spot;
}

/** What time at a spot, labelled with a goal, was spent on. */
export function doingOf(
  label: Label & { readonly kind: 'goal' },
  spot: Spot,
  activities: readonly Activity[],
): Doing {
  const activity = activityOf(label, spot, activities);
  return { key: activity?.id ?? spotKey(spot), activity, spot };
}

/** Activities of a goal in its order, those that are offered before those that are not any more. */
export function activitiesOf(goal: string, activities: readonly Activity[]): Activity[] {
  const own = activities.filter((activity) => activity.goal === goal && !activity.deleted);
  const rank = ({ archived }: Activity) => (archived ? 1 : 0);
  return own.toSorted((a, b) => rank(a) - rank(b) || a.order - b.order);
}

/** Those of one goal that are offered, in the order of its plan. */
export function offeredActivities(activities: readonly Activity[]): Activity[] {
  const offered = activities.filter(({ archived, deleted }) => !archived && !deleted);
  return offered.toSorted((a, b) => a.order - b.order);
}

/** Whether one of these, archived ones too, is called so. */
export function isNameTaken(name: string, others: readonly Activity[]): boolean {
  return others.some((other) => !other.deleted && sameName(other.name, name));
}

/** An activity of the plan, wherever it is done. */
export function doingOfActivity(activity: Activity): Doing[] {
  return activity.spots.slice(0, 1).map((spot) => ({ key: activity.id, activity, spot }));
}

/** What a result names by this key; none where the key names nothing. */
export function doingOfKey(key: string, activities: readonly Activity[]): Doing[] {
  const activity = activities.find(({ id }) => id === key);
  if (activity) return doingOfActivity(activity);
  const [site = '', named] = key.split('/');
  const place = [...PLACES, ...OFFLINE_PLACES].find((each) => each === named);
  return place ? [{ key, activity: undefined, spot: { site, place } }] : [];
}

/**
 * What a key stands for now: time or a result that was kept under a spot which has since been bound to an activity, or
 * under an activity that is gone, belongs to what time of that spot is spent on now. `undefined` where it names nothing.
 */
export function doingNow(
  goal: string,
  key: string,
  activities: readonly Activity[],
): Doing | undefined {
  const [named] = doingOfKey(key, activities);
  const answer = named?.activity ? { activity: key } : {};
  return named && doingOf({ kind: 'goal', goal, ...answer }, named.spot, activities);
}

/**
 * As `doingNow`, but of an activity that is gone all that its spots are now spent on: its time went to each of them, and
 * so does its credit.
 */
export function doingsNow(goal: string, key: string, activities: readonly Activity[]): Doing[] {
  const activity = activities.find(({ id }) => id === key);
  if (!activity?.deleted) return [doingNow(goal, key, activities) ?? []].flat();
  return activity.spots.map((spot) => doingOf({ kind: 'goal', goal }, spot, activities));
}

/** The activity that the answer names; else the first of the goal's that is bound to the spot. */
function activityOf(
  { goal, activity: named }: Label & { readonly kind: 'goal' },
  spot: Spot,
  activities: readonly Activity[],
): Activity | undefined {
  const own = activitiesOf(goal, activities);
  const bound = own.find(({ spots }) => spots.some((one) => spotKey(one) === spotKey(spot)));
  return own.find(({ id }) => id === named) ?? bound;
}
