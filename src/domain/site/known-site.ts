import { CATALOGUE } from './catalogue';
import type { Site, SiteId } from './site';

const byId: ReadonlyMap<SiteId, Site> = new Map(CATALOGUE.map((site) => [site.id, site]));

/** A site of the catalogue by its id. */
export function knownSite(id: SiteId): Site | undefined {
  return byId.get(id);
}
