import { CATALOGUE } from '../domain/catalogue';
import { isOnHostOf, locator } from '../domain/locate';
import { withOrigins } from '../domain/origins';
import type { Site, SiteId } from '../domain/site';
import { grantedOrigins } from '../platform/permissions';
import type { Store } from '../store/store';

/** The sites that may be timed: consented to, chosen by the person, granted in the browser. */
export interface TimedSites {
  readonly all: readonly Site[];
  /** The site of an address. */
  readonly at: (address: string) => Site | undefined;
  /** The site of that id, if the address is on one of its hosts. */
  readonly owner: (id: SiteId, address: string) => Site | undefined;
}

export async function findTimedSites(store: Store): Promise<TimedSites> {
  const all = await timedSites(store);
  const byId = new Map(all.map((site) => [site.id, site]));
  const locate = locator(all);
  return {
    all,
    at: (address) => byId.get(locate(address)?.site ?? ''),
    owner: (id, address) => {
      const site = byId.get(id);
      return site && isOnHostOf(site, address) ? site : undefined;
    },
  };
}

/** Of a site with several hosts, those that are granted. */
async function timedSites(store: Store): Promise<Site[]> {
  const { consentedAt } = await store.settings.all();
  if (!consentedAt) return [];
  const chosen = new Set(await store.sites.chosen());
  const granted = new Set(await grantedOrigins());
  return CATALOGUE.filter(({ id }) => chosen.has(id))
    .map((site) => withOrigins(site, granted))
    .filter(({ hosts }) => hosts.length > 0);
}
