import { type Cut, cutAt } from './cut';
import type { Entry } from '../plan/entry';
import { type Interval, lengthOf, type Milliseconds, type ZoneOffset } from '../time/instant';
import { type Label, sameLabel } from '../plan/label';
import type { LabelRule } from './label-rule';
import type { Part } from './ledger';
import type { Ending } from '../attention/segment';
import { type Spot, spotKey } from '../site/site';
import { VISIT_GAP } from './visit';

/**
 * What one sees as one block of the day: the same spot and label, with gaps of at most two minutes, or an entry.
 */
export interface Stretch extends Spot, Interval {
  readonly label: Label | undefined;
  readonly offset: ZoneOffset;
  /** Time of attention, gaps left out. */
  readonly time: Milliseconds;
  /** Why its last moment ended; `undefined` where a label or the day cut it off, and for an entry. */
  readonly ended: Ending | undefined;
  readonly entry?: Entry | undefined;
  /** The rule that labels it. */
  readonly rule?: LabelRule | undefined;
}

/**
 * The blocks of a day in order of time.
 * @param parts in order of time
 * @param cuts where the person parts them
 */
export function stretchesOf(parts: readonly Part[], cuts: readonly Cut[] = []): Stretch[] {
  const stretches: Stretch[] = [];
  for (const part of cutAt(parts, cuts)) {
    const next = stretchOf(part);
    const last = stretches.at(-1);
    if (last && continues(last, next) && !isCut(last, next, cuts))
      stretches[stretches.length - 1] = joined(last, next);
    else stretches.push(next);
  }
  return stretches;
}

function continues(last: Stretch, next: Stretch): boolean {
  return (
    spotKey(last) === spotKey(next) &&
    next.start - last.end <= VISIT_GAP &&
    last.entry === next.entry &&
    last.rule === next.rule &&
    sameLabel(last.label, next.label)
  );
}

function isCut(last: Stretch, next: Stretch, cuts: readonly Cut[]): boolean {
  const between = cuts.filter(({ at }) => last.end <= at && at <= next.start);
  return between.some((cut) => spotKey(cut) === spotKey(next));
}

function joined(last: Stretch, next: Stretch): Stretch {
  return { ...next, start: last.start, time: last.time + next.time };
}

function stretchOf(part: Part): Stretch {
  const { site, place, offset, start, end, label } = part;
  const known = { site, place, offset, start, end, label, time: lengthOf(part) };
  if ('entry' in part) return { ...known, entry: part.entry, ended: undefined };
  const { segment, rule } = part;
  return { ...known, rule, ended: end === segment.end ? segment.ended : undefined };
}
