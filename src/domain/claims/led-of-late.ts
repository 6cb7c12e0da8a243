import { gammaTails } from '../statistics/gamma-distribution';
import type { DaySide, PairDay } from './strata';

/** Weeks that count as 'of late'. */
export const LATE_WEEKS = 26;
/** A claim is withdrawn once the chance of leading of late is no longer above this. */
export const LEAST_CHANCE_OF_LATE = 0.7;

/** What came of an activity of late. */
interface LateTally {
  hours: number;
  /** Sum of the sizes of its clusters, and of their squares. */
  total: number;
  squares: number;
  clusters: number;
}

/**
 * The chance that a brings more an hour than b, by their last 26 weeks alone. Totals of clusters that come at random have
 * the relative variance (sum of squares) / total^2; the difference of their logarithms is taken as normal. Half a cluster
 * of the common mean size is added to each, so that one without any result can be told apart as well.
 *
 * @param lastDay number of the last day that is looked at
 * @returns 0 where a had no hours, 1 where only b had none, 1/2 where nothing came
 */
export function chanceOfLeading(days: readonly PairDay[], lastDay: number): number {
  const first = firstLateDay(lastDay);
  const late = days.filter(({ day }) => day <= lastDay && day >= first);
  const a = tallied(late.map((day) => day.a));
  const b = tallied(late.map((day) => day.b));
  if (a.hours <= 0) return 0;
  if (b.hours <= 0) return 1;
  const clusters = a.clusters + b.clusters;
  if (clusters === 0) return 1 / 2;
  const half = (a.total + b.total) / clusters / 2;
  const lead = logPace(a, half) - logPace(b, half);
  return normalTail(lead / Math.sqrt(relativeVariance(a, half) + relativeVariance(b, half)));
}

/** The number of the first day that counts as 'of late'. */
export function firstLateDay(lastDay: number): number {
  return lastDay - 7 * LATE_WEEKS + 1;
}

function tallied(sides: readonly DaySide[]): LateTally {
  const tally = { hours: 0, total: 0, squares: 0, clusters: 0 };
  for (const { hours, cluster } of sides) {
    tally.hours += hours;
    if (!cluster) continue;
    tally.clusters += cluster.weight;
    tally.total += cluster.weight * cluster.size;
    tally.squares += cluster.weight * cluster.size ** 2;
  }
  return tally;
}

function logPace({ total, hours }: LateTally, half: number): number {
  return Math.log((total + half) / hours);
}

function relativeVariance({ total, squares }: LateTally, half: number): number {
  return (squares + 2 * half ** 2) / (total + half) ** 2;
}

/** The chance that a standard normal variate is below z. */
function normalTail(z: number): number {
  if (!Number.isFinite(z)) return 1 / 2;
  const beyond = gammaTails(1 / 2, z ** 2 / 2).upper / 2;
  return z > 0 ? 1 - beyond : beyond;
}
