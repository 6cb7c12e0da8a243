import type { Instant } from '../domain/time/instant';
import type { Segment } from '../domain/attention/segment';
import { ask, isOrphan } from '../page/ask';

/** The way of a page's segments to the store. */
export interface Report {
  /** Sends a segment to the background; what does not arrive goes again with the next. */
  send(segment: Segment): void;
  /** Tells the background how far the open segment has come, which it finds again where the browser is killed. */
  note(segment: Segment, paid: Instant): void;
}

/** @param stop called when the page is no longer to be timed */
export function createReport(stop: () => void): Report {
  const unsent = new Map<string, Segment>();

  const sendOne = async (segment: Segment) => {
    const receipt = await ask<'segment.extend'>({ type: 'segment.extend', segment });
    if (unsent.get(segment.id) === segment) unsent.delete(segment.id);
    if (!receipt.keepTracking) stop();
  };
  const attempt = (act: () => Promise<unknown>) => {
    // An update or removal of the extension orphans this script.
    if (isOrphan()) return stop();
    // A background that was stopped while it answered: nothing is lost, it goes again.
    act().catch(() => undefined);
  };

  return {
    send(segment) {
      unsent.set(segment.id, segment);
      for (const each of unsent.values()) attempt(() => sendOne(each));
    },
    note: (segment, paid) =>
      attempt(() => ask<'segment.note'>({ type: 'segment.note', segment, paid })),
  };
}
