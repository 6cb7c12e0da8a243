import { type ChosenSite, siteOf } from '../site/chosen-site';
import { OFFLINE, OFFLINE_PLACES, PLACES, type Site, type Spot, spotKey } from '../site/site';

/**
 * Where an activity can be bound: what is done offline first, then the places of each chosen site.
 * @param kept spots that stay in the list though their site was removed
 */
export function bindableSpots(rows: readonly ChosenSite[], kept: readonly Spot[] = []): Spot[] {
  const offline = OFFLINE_PLACES.map((place): Spot => ({ site: OFFLINE, place }));
  const sites = rows.filter(({ deleted }) => !deleted).flatMap((row) => siteOf(row) ?? []);
  const spots = [...offline, ...sites.flatMap(spotsOf), ...kept];
  return [...new Map(spots.map((spot) => [spotKey(spot), spot])).values()];
}

function spotsOf({ id, places }: Site): Spot[] {
  const named = new Set([...places.map(({ place }) => place), 'other']);
  return PLACES.filter((place) => named.has(place)).map((place) => ({ site: id, place }));
}
