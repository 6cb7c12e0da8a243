import { DAY, type Instant } from '../domain/time/instant';
import { segmentOf } from '../domain/attention/note';
import { outsidePauses } from '../domain/attention/pause';
import { from, rightFault, rightIdOf, rightOf } from '../domain/attention/right';
import { type Segment, segmentFault } from '../domain/attention/segment';
import { TAIL } from '../domain/attention/segmenter';
import type { SiteId } from '../domain/site/site';
import { dropAside, readAside } from '../platform/storage/aside';
import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import type { TrackingConfig } from '../protocol/message';
import { parseSegment } from '../protocol/parse';
import type { Store } from '../store/store';
import type { TimedSites } from './timed-sites';

/** Whether and how the page at this address is to time itself. */
export function trackingConfigFor(
  address: string,
  sites: TimedSites,
): Omit<TrackingConfig, 'right'> | undefined {
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

/** A page that is to be timed gets the right to report. */
export async function admit(
  address: string,
  sites: TimedSites,
  store: Store,
): Promise<TrackingConfig | undefined> {
  const orders = trackingConfigFor(address, sites);
  if (!orders) return undefined;
  const right = rightOf(newId(), orders.site, now());
  await store.openPages.grant(right);
  return { ...orders, right: right.id };
}

/** A report, and by what way it came. */
export interface TimeReport {
  readonly segment: Segment;
  /** The site on which the page that reports it is. */
  readonly site: SiteId | undefined;
  /** It was let in before, and waited to be counted. */
  readonly waited?: true;
}

/**
 * Counts a segment, or refuses it and counts the refusal. The one writer of segments.
 * @returns whether it had a right to its time
 */
export async function recordSegment(
  claim: TimeReport,
  { consentedAt, pauses }: Pick<TimedSites, 'consentedAt' | 'pauses'>,
  store: Store,
): Promise<boolean> {
  const { segment } = claim;
  const right = await store.openPages.right(rightIdOf(segment));
  const goesOn = claim.waited ?? (await store.segments.has(segment.id));
  const fault =
    segmentFault(segment, claim.site, now()) ?? rightFault(segment, right, now(), goesOn);
  if (fault) {
    await store.diagnostics.count(`segment refused: ${fault}`);
    return false;
  }
  const owned = from(segment, Math.max(right?.since ?? 0, consentedAt));
  const counted = owned && outsidePauses(owned, pauses);
  if (counted) await store.segments.extend(counted);
  return true;
}

/**
 * Notes how far the open segment of a page has come; nothing is sure to count for longer than the tail of an input.
 * @returns until when it is, or `undefined` where the page has no right to it
 */
export async function noteOpen(
  segment: Segment,
  paid: Instant,
  { openPages }: Store,
): Promise<Instant | undefined> {
  const right = await openPages.right(rightIdOf(segment));
  if (right?.site !== segment.site) return undefined;
  const sure = Math.min(paid, now() + TAIL);
  await openPages.note({ id: segment.id, segment, paid: sure });
  return sure;
}

/** No browser runs longer without a start. */
const LONGEST_RUN = 100 * DAY;

/** What is done once nothing more comes of the pages that were open before. */
export interface Recovery {
  readonly sites: TimedSites;
  readonly store: Store;
  /** The last sign that the browser lived. */
  readonly seen: Instant;
  /** Counts what went wrong. */
  readonly failed: (failure: unknown) => Promise<void>;
}

/**
 * Counts what was open when the browser was killed, and what the store could not take: each is let go once it is
 * counted, and one that fails stays and leaves the others. Leaves nothing open.
 */
export async function recover({ sites, store, seen, failed }: Recovery): Promise<void> {
  const allowed = new Set(sites.allowed.map(({ id }) => id));
  const count = async (segment: Segment | undefined) => {
    if (segment && allowed.has(segment.site))
      await recordSegment({ segment, site: segment.site, waited: true }, sites, store);
  };
  for (const note of await store.openPages.notes())
    await count(segmentOf(note, seen))
      .then(() => store.openPages.drop(note))
      .catch(failed);
  for (const { key, report } of await readAside())
    await count(parseSegment(report))
      .then(() => dropAside([key]))
      .catch(failed);
  await store.segments.closeAbandoned(now() - LONGEST_RUN);
}
