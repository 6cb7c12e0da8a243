import { DAY, type Interval } from '../domain/instant';
import { outsidePauses } from '../domain/pause';
import { type Segment, segmentFault } from '../domain/segment';
import type { SiteId } from '../domain/site';
import { now } from '../platform/clock';
import { takeJournal } from '../platform/journal';
import type { Orders } from '../protocol/message';
import { parseSegment } from '../protocol/parse';
import type { Store } from '../store/store';
import type { TimedSites } from './timed-sites';

/** Whether and how the page at this address is to time itself. */
export function ordersFor(address: string, sites: TimedSites): Orders | undefined {
  const site = sites.at(address);
  return (
    site && {
      site: site.id,
      places: site.places,
      pathPrefix: site.pathPrefix,
      limits: site.limits,
    }
  );
}

/**
 * Counts a segment, or refuses it and counts the refusal. The one writer of segments.
 * @param site the site on which the page that reports it is
 * @param pauses the pauses of the last day: what was reported of them does not count
 */
export async function take(
  segment: Segment,
  site: SiteId | undefined,
  pauses: readonly Interval[],
  store: Store,
): Promise<void> {
  const fault = segmentFault(segment, site, now());
  if (fault) return store.diagnostics.count(`segment refused: ${fault}`);
  const counted = outsidePauses(segment, pauses);
  if (counted) await store.segments.extend(counted);
}

/** No browser runs longer without a start. */
const LONGEST_RUN = 100 * DAY;

/** Counts what was open when the browser was killed, and leaves nothing open. */
export async function recover(sites: TimedSites, store: Store): Promise<void> {
  const allowed = new Set(sites.allowed.map(({ id }) => id));
  for (const note of await takeJournal()) {
    const segment = parseSegment(note);
    if (!segment || !allowed.has(segment.site)) continue;
    await take(segment, segment.site, sites.pauses, store);
  }
  await store.segments.closeAbandoned(now() - LONGEST_RUN);
}
