import type { DecisionPoint } from './decision-point';
import type { Entry } from '../plan/entry';
import { DAY, type Instant, type Milliseconds, MINUTE } from '../time/instant';
import { overlappingIn } from '../time/overlap-search';
import { isMeasured, type StudyFrame, wasTossed, windowAfter } from './trials';
import { netOfRefunds } from '../plan/refund';
import type { Result } from '../plan/result';
import type { Segment } from '../attention/segment';
import { VISIT_GAP } from '../ledger/visit';

/** How often something followed, of how many times. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What followed the decisions on one side of the coin. */
export interface Aftermath {
  /** The visit was over within 2 min. */
  readonly left: Share;
  /** The person left and was back at the site, all within the half-hour. */
  readonly returned: Share;
  /** A result came, or something was done offline, within a day. */
  readonly recorded: Share;
}

/** Both sides of the coin. */
export interface BothAftermaths {
  readonly shown: Aftermath;
  readonly heldOut: Aftermath;
}

/** What is held against the decisions. */
export interface AftermathRecords {
  /** In order of time. */
  readonly segments: readonly Segment[];
  readonly results: readonly Result[];
  readonly entries: readonly Entry[];
}

const SOON: Milliseconds = 2 * MINUTE;

/** The secondary outcomes of EVIDENCE.md 1.4: told as they were, and never judged. */
export function aftermathsOf(
  decisions: readonly DecisionPoint[],
  records: AftermathRecords,
  frame: StudyFrame,
): BothAftermaths {
  const measured = decisions.filter(wasTossed).filter((one) => isMeasured(one, frame));
  return {
    shown: aftermathOf(
      measured.filter(({ shown }) => shown),
      records,
      frame.now,
    ),
    heldOut: aftermathOf(
      measured.filter(({ shown }) => !shown),
      records,
      frame.now,
    ),
  };
}

function aftermathOf(
  decisions: readonly DecisionPoint[],
  { segments, results, entries }: AftermathRecords,
  now: Instant,
): Aftermath {
  const stays = decisions.map((decision) => stayAfter(decision, segments));
  const done = [...happened(results), ...entries.map(({ start }) => start)].toSorted(
    (a, b) => a - b,
  );
  const dayOver = decisions.filter(({ at }) => at + DAY <= now);
  return {
    left: shareOf(stays, ({ length }) => length <= SOON),
    returned: shareOf(stays, ({ isBack }) => isBack),
    recorded: shareOf(dayOver, ({ at }) => isFollowed(at, done)),
  };
}

/** When results came: money that went back is none, and a row of a file does not tell the hour. */
function happened(results: readonly Result[]): Instant[] {
  return netOfRefunds(results).flatMap(({ at, dayOnly }) => (dayOnly ? [] : at));
}

/** Whether one of these instants, in order of time, comes within the day after. */
function isFollowed(at: Instant, instants: readonly Instant[]): boolean {
  const next = instants[countUntil(at, instants)];
  return next !== undefined && next <= at + DAY;
}

/** How many of these instants, in order of time, are not after that one. */
function countUntil(at: Instant, instants: readonly Instant[]): number {
  let [low, high] = [0, instants.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((instants[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): Share {
  return { count: items.filter(holds).length, of: items.length };
}

/** How long the visit went on after a decision, and whether there was another in the half-hour. */
function stayAfter(
  decision: DecisionPoint,
  segments: readonly Segment[],
): { readonly length: Milliseconds; readonly isBack: boolean } {
  const { start, end } = windowAfter(decision);
  const later = overlappingIn({ start, end }, segments).filter(
    ({ site }) => site === decision.site,
  );
  let visitEnd = start;
  for (const one of later) {
    if (one.start - visitEnd > VISIT_GAP) return { length: visitEnd - start, isBack: true };
    visitEnd = Math.max(visitEnd, one.end);
  }
  return { length: visitEnd - start, isBack: false };
}
