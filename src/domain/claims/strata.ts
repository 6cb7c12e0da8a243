import { laggedExposures } from './lagged-exposure';
import type { Cluster, StratumSide, Stratum } from './stratum';

/** A day with hours or results of one of two activities. */
export interface PairDay {
  /** Counted from 0, the first day of the first week with hours for the goal; week n begins on day 7 n. */
  readonly day: number;
  readonly a: DaySide;
  readonly b: DaySide;
}

/** What one activity was given on a day, and what came of it. */
export interface DaySide {
  readonly hours: number;
  readonly cluster?: Cluster;
}

/**
 * The weeks in which both had hours. Exposures take in the hours of all weeks before.
 * @param days in order of time
 */
export function weeklyStrata(days: readonly PairDay[]): Stratum[] {
  const weeks = byWeek(days.filter(isSound));
  const exposuresA = laggedExposures(weeks.map(({ a }) => a.hours));
  const exposuresB = laggedExposures(weeks.map(({ b }) => b.hours));
  return weeks.flatMap((tally, week) =>
    tally.a.hours > 0 && tally.b.hours > 0
      ? [
          {
            week,
            a: { exposures: exposuresA[week] ?? [], clusters: tally.a.clusters },
            b: { exposures: exposuresB[week] ?? [], clusters: tally.b.clusters },
          },
        ]
      : [],
  );
}

/**
 * Blocks of days, each closed as soon as both had hours in it, often a single day. Hours that answer results inside a week
 * break the weekly form: who stops phoning for the week once a call has paid would be told falsely in half of all lives.
 * @param days in order of time
 */
export function dayBlocks(days: readonly PairDay[]): Stratum[] {
  const blocks: Stratum[] = [];
  let open: Tallies = noTallies();
  for (const each of days.filter(isSound)) {
    add(open, each);
    if (open.a.hours <= 0 || open.b.hours <= 0) continue;
    blocks.push({ week: Math.floor(each.day / 7), a: sideOf(open.a), b: sideOf(open.b) });
    open = noTallies();
  }
  return blocks;
}

interface Tally {
  hours: number;
  clusters: Cluster[];
}

interface Tallies {
  readonly a: Tally;
  readonly b: Tally;
}

function noTallies(): Tallies {
  return { a: { hours: 0, clusters: [] }, b: { hours: 0, clusters: [] } };
}

function byWeek(days: readonly PairDay[]): Tallies[] {
  const last = days.at(-1);
  if (!last) return [];
  const weeks = Array.from({ length: Math.floor(last.day / 7) + 1 }, noTallies);
  for (const each of days) {
    const week = weeks[Math.floor(each.day / 7)];
    if (week) add(week, each);
  }
  return weeks;
}

function add(to: Tallies, { a, b }: PairDay): void {
  addSide(to.a, a);
  addSide(to.b, b);
}

function addSide(to: Tally, { hours, cluster }: DaySide): void {
  to.hours += hours;
  if (cluster) to.clusters.push(cluster);
}

function sideOf({ hours, clusters }: Tally): StratumSide {
  return { exposures: [hours], clusters };
}

/** Numbers that no life holds say nothing. */
function isSound({ day, a, b }: PairDay): boolean {
  return Number.isInteger(day) && day >= 0 && day < MOST_DAYS && [a, b].every(isSoundSide);
}

const MOST_DAYS = 100_000;
const MOST_HOURS = 1e6;
const MOST_OF_ALL = 1e15;

function isSoundSide({ hours, cluster }: DaySide): boolean {
  if (!(hours >= 0 && hours <= MOST_HOURS)) return false;
  return !cluster || (isShare(cluster.weight) && isAmount(cluster.size));
}

function isShare(weight: number): boolean {
  return weight > 0 && weight <= 1;
}

function isAmount(size: number): boolean {
  return size > 1 / MOST_OF_ALL && size <= MOST_OF_ALL;
}
