import { type Instant, type Interval, lengthOf, type Milliseconds } from '../domain/time/instant';
import { oneOwnerEach, resolveOverlaps } from '../domain/attention/ownership';
import type { Segment } from '../domain/attention/segment';
import type { SiteId } from '../domain/site/site';
import type { Database } from './database';
import { overlapping } from './overlapping';

/** Timed attention. Only the background writes here. */
export interface Segments {
  /** Counts a reported segment; the same report again, or an older one, changes nothing. */
  extend(claim: Segment): Promise<void>;
  /** Whether a row of that id is there. */
  has(id: Segment['id']): Promise<boolean>;
  /** Marks those that were open at or after `since` as left: nothing will extend them any more. */
  closeAbandoned(since: Instant): Promise<void>;
  /** All time ever counted for a site. */
  timeOf(site: SiteId): Promise<Milliseconds>;
  /** All segments that overlap the interval, in order of time; what two devices counted at once has one owner. */
  within(interval: Interval): Promise<Segment[]>;
}

export function segmentRepository(database: Database): Segments {
  const { segments } = database;
  const stored = (interval: Interval) => overlapping(segments, interval);

  return {
    within: async (interval) => oneOwnerEach(await stored(interval)),
    has: async (id) => (await segments.get(id)) !== undefined,
    timeOf: async (site) => {
      const timed = await segments.filter((segment) => segment.site === site).toArray();
      return timed.reduce((sum, segment) => sum + lengthOf(segment), 0);
    },
    closeAbandoned: (since) =>
      database.transaction('rw', segments, async () => {
        // Read as one, since a cursor takes a step for each of what may be thousands.
        const late = await segments.where('end').above(since).toArray();
        const open = late.filter((segment) => segment.ended === 'open' && isOwn(segment));
        await segments.bulkPut(open.map((segment) => ({ ...segment, ended: 'left' })));
      }),
    extend: (claim) =>
      database.transaction('rw', segments, async () => {
        const { put, remove } = resolveOverlaps(claim, (await stored(claim)).filter(isOwn));
        await segments.bulkDelete([...remove]);
        await segments.bulkPut([...put]);
      }),
  };
}

/** No device writes what another wrote. */
function isOwn({ device }: Segment): boolean {
  return device === undefined;
}
