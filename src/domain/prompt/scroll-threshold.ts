import { groupBy } from '../foundation/group-by';
import { DAY, type Instant, lengthOf, MINUTE } from '../time/instant';
import { isLong, screensOf, type Scrolling, type ScrollLimits } from './long-scrolling';
import type { Segment } from '../attention/segment';
import { sampleQuantile } from '../statistics/interval';
import { sum } from '../statistics/sum';
import { VISIT_GAP } from '../ledger/visit';

/** How far back a person's own visits are looked at. */
export const OWN_PERIOD = 28 * DAY;
/** They tell what is long from this age of the first, and from this number on. */
const OWN_FROM = 14 * DAY;
const ENOUGH_VISITS = 20;
const QUANTILE = 0.8;

/** Less than this is never long. */
const LEAST: ScrollLimits = { active: 5 * MINUTE, screens: 15 };

/** Whether scrolling may be long for this person at all: the quick look before all visits are read. */
export function mayBeLong(scrolling: Scrolling, usual: ScrollLimits): boolean {
  return isLong(scrolling, {
    active: Math.min(LEAST.active, usual.active),
    screens: Math.min(LEAST.screens, usual.screens),
  });
}

/**
 * What is long for this person: longer than four of five of their visits (EVIDENCE.md 2.4), in time and in screens.
 * @param segments of the last 28 days
 * @param usual what holds while too little is known
 */
export function ownLimits(
  segments: readonly Segment[],
  now: Instant,
  usual: ScrollLimits,
): ScrollLimits {
  const past = segments.filter(({ end }) => end <= now);
  const visits = [...groupBy(past, ({ site }) => site).values()].flatMap(visitsOf);
  const oldest = past.reduce((least, { start }) => Math.min(least, start), now);
  if (now - oldest < OWN_FROM || visits.length < ENOUGH_VISITS) return usual;
  const lengths = visits.map((visit) => sum(visit.map(lengthOf)));
  const screens = visits.map((visit) => sum(visit.map(screensOf)));
  return {
    active: Math.max(LEAST.active, quantile(lengths)),
    screens: Math.max(LEAST.screens, quantile(screens)),
  };
}

function quantile(values: readonly number[]): number {
  return sampleQuantile(
    values.toSorted((a, b) => a - b),
    QUANTILE,
  );
}

/** The segments of one site as visits. */
function visitsOf(segments: readonly Segment[]): Segment[][] {
  const visits: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.start - b.start)) {
    const last = visits.at(-1);
    const before = last?.at(-1);
    if (last && before && segment.start - before.end <= VISIT_GAP) last.push(segment);
    else visits.push([segment]);
  }
  return visits;
}
