import { groupBy } from '../foundation/group-by';
import type { LabelledPart } from './check-in';
import { type Cut, cutAt } from './cut';
import type { Day } from '../time/day';
import {
  type Interval,
  lengthOf,
  type Milliseconds,
  MINUTE,
  type ZoneOffset,
} from '../time/instant';
import { dayLedger, type Part, type Records } from './ledger';
import { type Spot, spotKey } from '../site/site';

/** Gaps of at most this length do not end a visit. */
export const VISIT_GAP: Milliseconds = 2 * MINUTE;

/** The time of one visit to a site at one place. */
export interface Visit extends Interval, Spot {
  readonly offset: ZoneOffset;
  /** Time of attention, gaps left out. */
  readonly time: Milliseconds;
}

/** The visits of a day that wait for an answer, newest first: what the popup lists and the badge counts. */
export function waitingVisits(day: Day, records: Records, dayStart: Milliseconds): Visit[] {
  return unlabelledVisits(dayLedger(day, records, dayStart).parts);
}

/** The visits to one site and place. */
export interface SpotVisits extends Spot {
  /** Newest first. */
  readonly visits: readonly Visit[];
  readonly time: Milliseconds;
}

/** Visits gathered by site and place, the one with the newest visit first. */
export function visitsBySpot(visits: readonly Visit[]): SpotVisits[] {
  const bySpot = groupBy(visits, spotKey);
  return [...bySpot.values()].map((group) => {
    const [{ site, place }] = group;
    const time = group.reduce((sum, visit) => sum + visit.time, 0);
    return { site, place, visits: group, time };
  });
}

/**
 * The visits that have no label yet, newest first, one for each place at which the person was.
 * None reaches over time of its place that has an answer: to answer the visit would overrule that one.
 * Entries are no visits: they bring their answer with them.
 * @param cuts where the person parts visits
 */
export function unlabelledVisits(parts: readonly Part[], cuts: readonly Cut[] = []): Visit[] {
  const timed = parts.filter((part) => 'segment' in part);
  const bySite = groupBy(cutAt(timed, cuts), ({ site }) => site);
  return [...bySite.values()]
    .flatMap((own) => runsOfSite(own, cuts))
    .flatMap((run) => [...groupBy(run, ({ spot }) => spot).values()])
    .flatMap((group) => visitOf(group.map(({ part }) => part)) ?? [])
    .toSorted((a, b) => b.end - a.end);
}

interface OpenPart {
  readonly part: LabelledPart;
  /** The place, and how often it was answered for or cut before. */
  readonly spot: string;
}

/** Runs of unlabelled parts of one site with gaps of at most two minutes, in order of time. */
function runsOfSite(parts: readonly LabelledPart[], cuts: readonly Cut[]): OpenPart[][] {
  const runs: OpenPart[][] = [];
  const answers = new Map<Spot['place'], number>();
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    const { place } = part;
    const answered = answers.get(place) ?? 0;
    if (part.label) {
      answers.set(place, answered + 1);
      continue;
    }
    const before = cuts.filter((cut) => spotKey(cut) === spotKey(part) && cut.at <= part.start);
    const open = { part, spot: `${place}/${answered}/${before.length}` };
    const run = runs.at(-1);
    const previous = run?.at(-1)?.part;
    if (run && previous && part.start - previous.end <= VISIT_GAP) run.push(open);
    else runs.push([open]);
  }
  return runs;
}

function visitOf(parts: readonly LabelledPart[]): Visit | undefined {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const { site, place, offset } = first;
  const time = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  return { site, place, offset, start: first.start, end: last.end, time };
}
