import type { Instant } from '../time/instant';
import type { Segment } from './segment';

/** How far a page's open segment has come, for when the browser is killed. */
export interface Note {
  readonly id: Segment['id'];
  readonly segment: Segment;
  /** Until when its time is sure to count, unless the person leaves before. */
  readonly paid: Instant;
}

/** What counts of an open segment of which nothing more is heard. @param seen the last sign that the browser lived */
export function segmentOf({ segment, paid }: Note, seen: Instant): Segment {
  return { ...segment, end: Math.max(segment.end, Math.min(paid, seen)) };
}
