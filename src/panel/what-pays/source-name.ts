import type { SiteNames } from '../../domain/site/chosen-site';
import { OFFLINE, type Spot } from '../../domain/site/site';
import type { Words } from '../../domain/foundation/words';
import { spotName } from '../../ui/text/names';

/** The site, or the kind of offline work. */
export function sourceName(spot: Spot, names: SiteNames, words: Words): string {
  return spot.site === OFFLINE ? spotName(spot, names, words) : names(spot.site);
}
