import type { Instant, Interval } from '../time/instant';
import { MINUTE } from '../time/instant';
import { type Spot, spotKey } from '../site/site';

/** Where the person parts a visit or a stretch, so that each side can have an answer of its own. */
export interface Cut extends Spot {
  readonly at: Instant;
}

/** Splits what lies across a cut of its spot; the pieces add up to the whole. */
export function cutAt<Item extends Spot & Interval>(
  items: readonly Item[],
  cuts: readonly Cut[],
): Item[] {
  if (cuts.length === 0) return [...items];
  return items.flatMap((item) => {
    const inside = cuts.filter((cut) => isWithin(cut, item)).map(({ at }) => at);
    const edges = [item.start, ...[...new Set(inside)].toSorted((a, b) => a - b), item.end];
    return edges.slice(1).map((end, index) => ({ ...item, start: edges[index] ?? end, end }));
  });
}

function isWithin(cut: Cut, { start, end, ...spot }: Spot & Interval): boolean {
  return start < cut.at && cut.at < end && spotKey(cut) === spotKey(spot);
}

/** The minutes of the clock at which an interval can be cut: first to last; `undefined` where there is none. */
export function cuttable({ start, end }: Interval): Interval | undefined {
  const first = (Math.floor(start / MINUTE) + 1) * MINUTE;
  const last = (Math.ceil(end / MINUTE) - 1) * MINUTE;
  return first <= last ? { start: first, end: last } : undefined;
}

/** The minute of the clock in the middle of where an interval can be cut. */
export function middleOf({ start, end }: Interval): Instant {
  return Math.round((start + end) / 2 / MINUTE) * MINUTE;
}
