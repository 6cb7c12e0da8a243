import type { PairDay } from './strata';

/** What one week tells of two activities, in plain numbers. */
export interface WeekTold {
  /** Counted from the first week with hours for the goal. */
  readonly week: number;
  readonly hoursA: number;
  readonly hoursB: number;
  /** How many results, or how much money. */
  readonly broughtA: number;
  readonly broughtB: number;
  /** What a would have had of it if an hour of both brought the same; `undefined` where only one had hours. */
  readonly alikeA: number | undefined;
  readonly speaks: 'for' | 'against' | 'neither';
}

/** The weeks with hours of either, in order of time: which of them speak for 'a brings more an hour than b'. */
export function weeksTold(days: readonly PairDay[]): WeekTold[] {
  const weeks = new Map<number, Sums>();
  for (const { day, a, b } of days) {
    const week = Math.floor(day / 7);
    const sums = weeks.get(week) ?? { hoursA: 0, hoursB: 0, broughtA: 0, broughtB: 0 };
    sums.hoursA += a.hours;
    sums.hoursB += b.hours;
    if (a.cluster) sums.broughtA += a.cluster.weight * a.cluster.size;
    if (b.cluster) sums.broughtB += b.cluster.weight * b.cluster.size;
    weeks.set(week, sums);
  }
  return [...weeks]
    .filter(([, { hoursA, hoursB }]) => hoursA + hoursB > 0)
    .toSorted(([a], [b]) => a - b)
    .map(([week, sums]) => toldBy(week, sums));
}

interface Sums {
  hoursA: number;
  hoursB: number;
  broughtA: number;
  broughtB: number;
}

function toldBy(week: number, sums: Sums): WeekTold {
  const { hoursA, hoursB, broughtA, broughtB } = sums;
  if (hoursA <= 0 || hoursB <= 0) return { week, ...sums, alikeA: undefined, speaks: 'neither' };
  const alikeA = ((broughtA + broughtB) * hoursA) / (hoursA + hoursB);
  return { week, ...sums, alikeA, speaks: sideOf(broughtA, alikeA) };
}

function sideOf(brought: number, alike: number): WeekTold['speaks'] {
  if (brought === alike) return 'neither';
  return brought > alike ? 'for' : 'against';
}

/**
 * How many times as much an hour of a has brought as one of b, in the weeks with hours of both; 1 where it cannot be told.
 */
export function ratioSoFar(days: readonly PairDay[]): number {
  const both = weeksTold(days).filter(({ alikeA }) => alikeA !== undefined);
  const total = (valueOf: (week: WeekTold) => number) =>
    both.reduce((all, week) => all + valueOf(week), 0);
  const paceA = total(({ broughtA }) => broughtA) / total(({ hoursA }) => hoursA);
  const paceB = total(({ broughtB }) => broughtB) / total(({ hoursB }) => hoursB);
  return Number.isNaN(paceA / paceB) ? 1 : paceA / paceB;
}
