import { DAY, type Instant, type Interval, SECOND, type ZoneOffset } from '../time/instant';
import type { Place, SiteId } from '../site/site';

/** How attention began: the person came to the page, moved within the site, gave input again, or media played. */
export const BEGINNINGS = ['came', 'moved', 'input', 'played'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

/**
 * Why attention ended; `open` while it lasts. `clock` is sleep, a suspended page or a clock that was set;
 * `paused` is said by the background alone.
 */
export const ENDINGS = [
  'open',
  'hidden',
  'unfocused',
  'left',
  'moved',
  'idle',
  'clock',
  'paused',
] as const;
export type Ending = (typeof ENDINGS)[number];

/** An unbroken stretch of active attention at one site and place. */
export interface Segment extends Interval {
  /** A UUID; a piece cut off by a later focus elsewhere is named `UUID@start`. */
  readonly id: string;
  /** Only on a piece cut off: when the stretch that it comes from began. */
  readonly since?: Instant;
  /** Only where a later focus elsewhere cut its end off: until when the stretch was reported. */
  readonly until?: Instant;
  /** The device that counted it, where that is another than this store's: only that one may ever change it. */
  readonly device?: string;
  readonly site: SiteId;
  readonly place: Place;
  readonly offset: ZoneOffset;
  /** Screens scrolled downward, in tenths. */
  readonly screens: number;
  /** How often input was seen: 0 never, 1 below ten times, 2 below a hundred, 3 more. */
  readonly input: number;
  /** When twenty more characters had last been typed into fields of the page, perhaps before this; never which. */
  readonly acted?: Instant | undefined;
  readonly began: Beginning;
  readonly ended: Ending;
}

/** How far a page's clock may run ahead of the background's when a message arrives. */
const CLOCK_TOLERANCE = 2 * SECOND;

export type SegmentFault = 'empty' | 'future' | 'too long' | 'wrong site';

/**
 * What is wrong with a reported segment, if anything.
 * @param site the site of the page that reported it
 */
export function segmentFault(
  segment: Segment,
  site: SiteId | undefined,
  now: Instant,
): SegmentFault | undefined {
  if (segment.site !== site) return 'wrong site';
  if (segment.end <= segment.start) return 'empty';
  if (segment.end > now + CLOCK_TOLERANCE) return 'future';
  if (segment.end - segment.start > DAY) return 'too long';
  return undefined;
}
