import { type Instant, type Milliseconds, MINUTE, SECOND } from '../time/instant';
import type { Segment } from './segment';
import type { SiteId } from '../site/site';

/** What the background gave a page that opened: it may report time of this site, from then on. */
export interface Right {
  /** The segments of the page are named after it: nobody else knows it. */
  readonly id: string;
  readonly site: SiteId;
  /** When the page opened, at the earliest. */
  readonly since: Instant;
}

/** A page counts from when it was first seen, and asks once it rests and the background is awake. */
const OPENING: Milliseconds = 10 * SECOND;

/** The right of a page that asks for it now. */
export function rightOf(id: string, site: SiteId, now: Instant): Right {
  return { id, site, since: now - OPENING };
}

/** The id of the right under which a segment is reported: what comes before its number. */
export function rightIdOf(segment: Pick<Segment, 'id'>): string {
  return segment.id.replace(/-\d{1,9}$/, '');
}

export type RightFault = 'no right' | 'too old';

/** A report that comes later than this is of a row that is there already. */
const LATEST: Milliseconds = 15 * MINUTE;

/**
 * Why a report has no right to its time, if it has none.
 * @param goesOn whether it continues a row of its own, or was let in before and put aside
 */
export function rightFault(
  segment: Segment,
  right: Right | undefined,
  now: Instant,
  goesOn: boolean,
): RightFault | undefined {
  if (right?.site !== segment.site) return 'no right';
  return segment.end < now - LATEST && !goesOn ? 'too old' : undefined;
}

/** What of a segment lies after an instant: nothing counts from before its page was opened, or before consent. */
export function from(segment: Segment, since: Instant): Segment | undefined {
  if (since <= segment.start) return segment;
  return since < segment.end ? { ...segment, start: since } : undefined;
}
