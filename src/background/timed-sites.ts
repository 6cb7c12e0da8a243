import { limitsOf, siteOf } from '../domain/site/chosen-site';
import type { Instant, Interval } from '../domain/time/instant';
import { isOnHostOf, locator } from '../domain/site/locate';
import { originsOf, withOrigins } from '../domain/site/origins';
import { isPaused } from '../domain/attention/pause';
import type { AttentionLimits } from '../domain/site/attention-limits';
import type { Site, SiteId } from '../domain/site/site';
import { now } from '../platform/clock';
import { grantedAmong } from '../platform/permissions';
import type { Store } from '../store/store';

/** A site with the limits that the person set for it. */
export interface TimedSite extends Site {
  readonly limits: AttentionLimits;
}

/** The sites that are timed, and those that were until the pause. */
export interface TimedSites {
  /** Consented to, chosen by the person, granted in the browser. */
  readonly allowed: readonly TimedSite[];
  /** The same; none while timing is paused. */
  readonly timed: readonly TimedSite[];
  /** When the person agreed; 0 before. */
  readonly consentedAt: Instant;
  readonly pause: Interval;
  /** That one, and those of the day before it. */
  readonly pauses: readonly Interval[];
  /**
   * The timed site of an address; else one on its host that is limited to another folder, since the page may lead
   * there without loading anew.
   */
  readonly at: (address: string) => TimedSite | undefined;
  /** The allowed site of that id, if the address is on one of its hosts: a report may be of the time before a pause. */
  readonly owner: (id: SiteId, address: string) => TimedSite | undefined;
}

export async function findTimedSites(store: Store): Promise<TimedSites> {
  const { consentedAt, pause, earlierPauses } = await store.settings.all();
  const allowed = consentedAt ? await allowedSites(store) : [];
  const timed = isPaused(pause, now()) ? [] : allowed;
  const byId = new Map(allowed.map((site) => [site.id, site]));
  const locate = locator(timed);
  return {
    allowed,
    timed,
    consentedAt,
    pause,
    pauses: [...earlierPauses, pause],
    at: (address) =>
      byId.get(locate(address)?.site ?? '') ?? timed.find((site) => isOnHostOf(site, address)),
    owner: (id, address) => {
      const site = byId.get(id);
      return site && isOnHostOf(site, address) ? site : undefined;
    },
  };
}

/** Of a site with several hosts, those that are granted. */
async function allowedSites(store: Store): Promise<TimedSite[]> {
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
