import { type Instant, intersection, lengthOf, type Milliseconds, MINUTE } from '../time/instant';
import type { Segment } from '../attention/segment';

/** From when on scrolling is long: both have to be reached. */
export interface ScrollLimits {
  readonly active: Milliseconds;
  readonly screens: number;
}

/** EVIDENCE.md 2.4; a judgement, since no validated cut-off is known. */
export const USUAL_LIMITS: ScrollLimits = { active: 8 * MINUTE, screens: 25 };

/** Twice as long for each time that the person said 'this is working' in the visit. */
export function doubled({ active, screens }: ScrollLimits, times: number): ScrollLimits {
  return { active: active * 2 ** times, screens: screens * 2 ** times };
}

/** How a visit has gone since the last purposeful act. */
export interface Scrolling {
  readonly visitStart: Instant;
  /** Attention in the whole visit. */
  readonly visitActive: Milliseconds;
  /** The last purposeful act, or the visit's start. */
  readonly since: Instant;
  /** Attention since then. */
  readonly active: Milliseconds;
  /** Screens scrolled downward since then, in whole screens and parts of one. */
  readonly screens: number;
  /** The share of that attention in which something was watched, 0 to 1. */
  readonly watching: number;
}

/** While more than this share was watching, it is no scrolling. */
const MOST_WATCHING = 0.5;

/**
 * What was done since the last purposeful act (EVIDENCE.md 2.4). Time with messages or in a composer is purposeful
 * to its end, a search when it begins, typing when 20 characters were typed.
 * @param visit the segments of the visit in order of time, at least one
 * @param acts other purposeful acts: a result recorded, 'this is working'
 */
export function scrollingIn(visit: readonly Segment[], acts: readonly Instant[]): Scrolling {
  const visitStart = visit[0]?.start ?? 0;
  const since = Math.max(visitStart, ...acts, ...visit.flatMap(purposefulActs));
  let [active, screens, watched] = [0, 0, 0];
  for (const segment of visit) {
    const rest = intersection(segment, { start: since, end: Number.POSITIVE_INFINITY });
    if (!rest) continue;
    // Only the sum of a segment is known: its screens are spread evenly.
    screens += (screensOf(segment) * lengthOf(rest)) / lengthOf(segment);
    active += lengthOf(rest);
    if (isWatching(segment)) watched += lengthOf(rest);
  }
  const visitActive = visit.reduce((sum, segment) => sum + lengthOf(segment), 0);
  const watching = active > 0 ? watched / active : 0;
  return { visitStart, visitActive, since, active, screens, watching };
}

/** Whether scrolling has become long. */
export function isLong({ active, screens, watching }: Scrolling, limits: ScrollLimits): boolean {
  return active >= limits.active && screens >= limits.screens && watching <= MOST_WATCHING;
}

function purposefulActs({ place, start, end, acted }: Segment): Instant[] {
  const typed = acted === undefined ? [] : [acted];
  if (place === 'messages' || place === 'compose') return [...typed, end];
  return place === 'search' ? [...typed, start] : typed;
}

/** Screens scrolled; on a page of short videos each item that was moved to counts as one more. */
export function screensOf({ place, began, screens }: Segment): number {
  return screens / 10 + (place === 'watch' && began === 'moved' ? 1 : 0);
}

/** Something plays; who goes on to another item every minute is not watching but scrolling. */
function isWatching(segment: Segment): boolean {
  if (segment.place !== 'watch' && segment.began !== 'played') return false;
  return screensOf(segment) < lengthOf(segment) / MINUTE;
}
