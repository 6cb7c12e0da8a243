import { locator } from '../domain/locate';
import { type Segment, segmentFault } from '../domain/segment';
import { DEFAULT_LIMITS } from '../domain/segmenter';
import type { Site } from '../domain/site';
import { now } from '../platform/clock';
import { takeJournal } from '../platform/journal';
import type { Orders, Receipt } from '../protocol/message';
import { parseSegment } from '../protocol/parse';
import type { Store } from '../store/store';
import type { TimedSites } from './timed-sites';

/** The one writer of segments. */
export interface Intake {
  /** Whether and how the page at this address is to time itself. */
  ordersFor(address: string): Promise<Orders | undefined>;
  /** Counts what the page at this address reports, or refuses it and counts the refusal. */
  extend(segment: Segment, address: string): Promise<Receipt>;
  /** Counts what was open when the browser was killed. */
  recover(): Promise<void>;
}

export function createIntake(store: Store, sites: TimedSites): Intake {
  const siteAt = async (address: string): Promise<Site | undefined> => {
    const timed = await sites.all();
    const spot = locator(timed)(address);
    return timed.find(({ id }) => id === spot?.site);
  };
  const count = async (segment: Segment, site: Site | undefined) => {
    const fault = segmentFault(segment, site?.id, now());
    if (fault) await store.diagnostics.count(`segment refused: ${fault}`);
    else await store.segments.extend(segment);
  };
  return {
    ordersFor: async (address) => {
      const site = await siteAt(address);
      return site && { site: site.id, places: site.places, limits: DEFAULT_LIMITS };
    },
    extend: async (segment, address) => {
      const site = await siteAt(address);
      await count(segment, site);
      return { goOn: site !== undefined };
    },
    recover: async () => {
      const timed = await sites.all();
      for (const note of await takeJournal()) {
        const segment = parseSegment(note);
        if (segment)
          await count(
            { ...segment, ended: 'left' },
            timed.find(({ id }) => id === segment.site),
          );
      }
    },
  };
}
