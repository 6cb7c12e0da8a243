import type { TimedStretch } from './check-in';
import type { Entry } from '../plan/entry';
import { type Interval, meet } from '../time/instant';
import type { Segment } from '../attention/segment';

/** An entry, or what of it counts. */
export interface EnteredStretch extends Interval {
  readonly entry: Entry;
}

/** What was timed and what was entered, no instant in both. */
export interface SharedTime {
  readonly timed: readonly TimedStretch[];
  readonly entered: readonly EnteredStretch[];
}

/**
 * Gives time that entries share with timed sites, or with each other, to one of them: to an entry for which the
 * person chose so, else to the site, since it was measured; among entries to the one edited last, unless the
 * person chose that it yields.
 */
export function shareTime(segments: readonly Segment[], entries: readonly Entry[]): SharedTime {
  const held = entries.filter(({ deleted }) => !deleted).toSorted(strongestFirst);
  const prevailing = held.filter(({ prevails }) => prevails);
  return {
    timed: segments.flatMap((segment) =>
      subtract(segment, prevailing).map(({ start, end }) => ({ start, end, segment })),
    ),
    entered: held.flatMap((entry, rank) => {
      const stronger = [...held.slice(0, rank), ...(entry.prevails ? [] : segments)];
      return subtract(entry, stronger).map(({ start, end }) => ({ start, end, entry }));
    }),
  };
}

/** What is left of an interval, in order of time. */
export function subtract(whole: Interval, taken: readonly Interval[]): Interval[] {
  const meeting = taken.filter((one) => meet(one, whole));
  const inOrder = meeting.toSorted((a, b) => a.start - b.start);
  const left: Interval[] = [];
  let start = whole.start;
  for (const one of inOrder) {
    if (one.start > start) left.push({ start, end: one.start });
    start = Math.max(start, one.end);
  }
  if (start < whole.end) left.push({ start, end: whole.end });
  return left;
}

function strongestFirst(a: Entry, b: Entry): number {
  return strength(b) - strength(a) || (a.stamp < b.stamp ? 1 : -1);
}

function strength({ prevails }: Entry): number {
  if (prevails === undefined) return 1;
  return prevails ? 2 : 0;
}
