import type { SiteNames } from '../../domain/chosen-site';
import { OFFLINE, type Spot } from '../../domain/site';
import type { Words } from '../../domain/words';
import { spotName } from '../../ui/names';

/** The site, or the kind of offline work. */
export function sourceName(spot: Spot, names: SiteNames, words: Words): string {
  return spot.site === OFFLINE ? spotName(spot, names, words) : names(spot.site);
}
