import type { TimedStretch } from '../../../src/domain/ledger/check-in';
import type { Segment } from '../../../src/domain/attention/segment';

/** A segment of a site that is named as it is. */
export function segment(
  id: string,
  start: number,
  end: number,
  more: Partial<Segment> = {},
): Segment {
  return {
    id,
    site: id,
    place: 'feed',
    start,
    end,
    offset: 0,
    screens: 0,
    input: 0,
    began: 'came',
    ended: 'hidden',
    ...more,
  };
}

/** Segments that share no time with an entry. */
export function wholes(segments: readonly Segment[]): TimedStretch[] {
  return segments.map((one) => ({ segment: one, start: one.start, end: one.end }));
}
