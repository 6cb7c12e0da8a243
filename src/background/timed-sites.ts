import { limitsOf, siteOf } from '../domain/chosen-site';
import { isOnHostOf, locator } from '../domain/locate';
import { originsOf, withOrigins } from '../domain/origins';
import type { AttentionLimits } from '../domain/segmenter';
import type { Site, SiteId } from '../domain/site';
import { grantedAmong } from '../platform/permissions';
import type { Store } from '../store/store';

/** A site with the limits that the person set for it. */
export interface TimedSite extends Site {
  readonly limits: AttentionLimits;
}

/** The sites that may be timed: consented to, chosen by the person, granted in the browser. */
export interface TimedSites {
  readonly all: readonly TimedSite[];
  /**
   * The site of an address; else one on its host that is limited to another folder, since the page may lead
   * there without loading anew.
   */
  readonly at: (address: string) => TimedSite | undefined;
  /** The site of that id, if the address is on one of its hosts. */
  readonly owner: (id: SiteId, address: string) => TimedSite | undefined;
}

export async function findTimedSites(store: Store): Promise<TimedSites> {
  const all = await timedSites(store);
  const byId = new Map(all.map((site) => [site.id, site]));
  const locate = locator(all);
  return {
    all,
    at: (address) =>
      byId.get(locate(address)?.site ?? '') ?? all.find((site) => isOnHostOf(site, address)),
    owner: (id, address) => {
      const site = byId.get(id);
      return site && isOnHostOf(site, address) ? site : undefined;
    },
  };
}

/** Of a site with several hosts, those that are granted. */
async function timedSites(store: Store): Promise<TimedSite[]> {
  const { consentedAt } = await store.settings.all();
  if (!consentedAt) return [];
  const wanted = await sitesWithLimits(store);
  const granted = new Set(await grantedAmong(wanted.flatMap(originsOf)));
  return wanted.map((site) => withOrigins(site, granted)).filter(({ hosts }) => hosts.length > 0);
}

async function sitesWithLimits(store: Store): Promise<TimedSite[]> {
  const rows = await store.sites.chosen();
  return rows.flatMap((row) => {
    const site = row.off ? undefined : siteOf(row);
    return site ? [{ ...site, limits: limitsOf(row) }] : [];
  });
}
