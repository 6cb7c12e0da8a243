import { type Activity, type Doing, doingOf } from './activity';
import type { Entry } from './entry';
import type { Label } from './label';
import type { NextAction } from './next-action';
import { OFFLINE, OFFLINE_PLACES, type OfflinePlace, spotKey } from '../site/site';
import type { Words } from '../foundation/words';

/** Something done away from the screen. */
export interface OfflineDoing extends Doing {
  readonly spot: { readonly site: typeof OFFLINE; readonly place: OfflinePlace };
}

/**
 * What can be done offline for a goal: its activities in their order, then the kinds that none of them is.
 * @param target of the label that the time gets
 * @param kept the activity that is chosen already, offered even where it is archived
 */
export function offlineDoings(
  target: string,
  activities: readonly Activity[],
  kept?: Activity['id'],
): OfflineDoing[] {
  const own = activities
    .filter(({ goal, deleted }) => goal === target && !deleted)
    .filter(({ id, archived }) => !archived || id === kept)
    .toSorted((a, b) => a.order - b.order)
    .flatMap(asOffline);
  const taken = new Set(own.map(({ spot }) => spot.place));
  const kinds = OFFLINE_PLACES.filter((place) => !taken.has(place));
  return [...own, ...kinds.map((place) => doingAt(place))];
}

/** An activity as something done offline; none where it is done at the screen alone. */
function asOffline(activity: Activity): OfflineDoing[] {
  const place = OFFLINE_PLACES.find((each) =>
    activity.spots.some((spot) => spot.site === OFFLINE && spot.place === each),
  );
  return place ? [{ ...doingAt(place), key: activity.id, activity }] : [];
}

function doingAt(place: OfflinePlace): OfflineDoing {
  const spot = { site: OFFLINE, place } as const;
  return { key: spotKey(spot), activity: undefined, spot };
}

/** What doing a next action is, where it is done offline or the plan does not say; else `undefined`. */
export function doingForAction(
  { activity: id }: Pick<NextAction, 'activity'>,
  activities: readonly Activity[],
): OfflineDoing | undefined {
  const activity = activities.find((each) => each.id === id && !each.deleted);
  return activity ? asOffline(activity)[0] : doingAt('else');
}

/** The label of time that was spent on it for a goal, for no goal, or as a break. */
export function labelFor(target: string, { activity }: OfflineDoing): Label {
  if (target === 'none' || target === 'break') return { kind: target };
  return { kind: 'goal', goal: target, ...(activity && { activity: activity.id }) };
}

/** What offline time was spent on: the activity's name, else the kind of thing. */
export function offlineName(
  { label, place }: Pick<Entry, 'label' | 'place'>,
  activities: readonly Activity[],
  words: Words,
): string {
  const spot = { site: OFFLINE, place };
  const activity = label.kind === 'goal' ? doingOf(label, spot, activities).activity : undefined;
  return activity?.name ?? words.text(`offline_${place}`);
}
