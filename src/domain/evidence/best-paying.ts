import { finished, leadingActivity, type LeadingClaim } from '../claims/leading-activity';
import { LATE_WEEKS } from '../claims/led-of-late';
import type { DaySide, PairDay } from '../claims/strata';
import type { Cluster } from '../claims/stratum';
import { groupBy } from '../foundation/group-by';
import { addDays, type Day, daysBetween } from '../time/day';
import { HOUR } from '../time/instant';
import { creditFor } from './attribution';
import { type CreditedResult, type PayRows, weeksUntil } from './evidence-span';

/**
 * Whether one thing seems to bring more an hour than all else that was done for the goal in the last half-year. Asked of
 * whole weeks only, so that it changes once a week however often it is looked at.
 *
 * @param rows of all days since anything was timed: what was told before is counted in
 * @param lastDay the last day of the last week that is over
 */
export function bestPaying(rows: PayRows, lastDay: Day): LeadingClaim {
  return finished(bestPayingSteps(rows, lastDay));
}

/** The same in slices of some milliseconds. */
export function bestPayingSteps(rows: PayRows, lastDay: Day): Generator<undefined, LeadingClaim> {
  const { first } = weeksUntil(lastDay, LATE_WEEKS);
  const late = rows.times.filter(({ day, time }) => day >= first && day <= lastDay && time > 0);
  return leadingActivity({
    keys: [...new Set(late.map(({ key }) => key))].toSorted(),
    daysOf: pairsOf(rows, lastDay),
    kind: rows.kind,
    lastDay: daysBetween(firstWeekOf(rows, lastDay), lastDay),
  });
}

/** The first day of the first week with hours for the goal: weeks are counted from there, whenever it is looked. */
function firstWeekOf({ times }: PayRows, lastDay: Day): Day {
  const first = times.reduce((least, { day }) => (day < least ? day : least), lastDay);
  const weeks = Math.floor(daysBetween(first, lastDay) / 7);
  return addDays(lastDay, -6 - 7 * weeks);
}

/** Two things as they are compared, for whoever asks why. */
export interface ComparedPair {
  readonly days: readonly PairDay[];
  /** The first day of week 0. */
  readonly firstWeek: Day;
}

export function comparedPair(
  rows: PayRows,
  lastDay: Day,
  [a, b]: readonly [string, string],
): ComparedPair {
  return { days: pairsOf(rows, lastDay)(a, b), firstWeek: firstWeekOf(rows, lastDay) };
}

/**
 * The days of two things, up to the last one. Results that both share tell nothing between them and are left out, and so
 * are those of days before the thing was first timed.
 */
function pairsOf(rows: PayRows, lastDay: Day): (a: string, b: string) => readonly PairDay[] {
  const origin = firstWeekOf(rows, lastDay);
  const times = groupBy(
    rows.times.filter(({ day }) => day <= lastDay),
    ({ key }) => key,
  );
  const results = groupBy(
    rows.results.filter(({ day, amount }) => day <= lastDay && amount > 0),
    ({ day }) => day,
  );
  const hoursOf = (key: string): ReadonlyMap<Day, number> => {
    const hours = new Map<Day, number>();
    for (const { day, time } of times.get(key) ?? [])
      hours.set(day, (hours.get(day) ?? 0) + time / HOUR);
    return hours;
  };
  return (a, b) => {
    const [ofA, ofB] = [hoursOf(a), hoursOf(b)];
    const [sinceA, sinceB] = [firstOf(ofA), firstOf(ofB)];
    const days = [...new Set([...ofA.keys(), ...ofB.keys(), ...results.keys()])].toSorted();
    return days
      .filter((day) => day >= origin)
      .map((day) => {
        const came = results.get(day) ?? [];
        const credited = (key: string, other: string, since: Day | undefined) =>
          since !== undefined && since <= day ? clusterOf(came, key, other) : undefined;
        return {
          day: daysBetween(origin, day),
          a: sideOf(ofA.get(day), credited(a, b, sinceA)),
          b: sideOf(ofB.get(day), credited(b, a, sinceB)),
        };
      });
  };
}

function firstOf(hours: ReadonlyMap<Day, number>): Day | undefined {
  const [first] = [...hours.keys()].toSorted();
  return first;
}

function sideOf(hours = 0, cluster: Cluster | undefined): DaySide {
  return cluster ? { hours, cluster } : { hours };
}

/** One day's results of a thing, taken together. Where others share all of them, it is less than one cluster. */
function clusterOf(
  came: readonly CreditedResult[],
  key: string,
  other: string,
): Cluster | undefined {
  const own = came
    .filter(({ credit }) => creditFor(other, credit) === 0)
    .map(({ amount, credit }) => ({ amount, share: creditFor(key, credit) }))
    .filter(({ share }) => share > 0);
  if (own.length === 0) return undefined;
  const weight = Math.max(...own.map(({ share }) => share));
  const size = own.reduce((total, { amount, share }) => total + (amount * share) / weight, 0);
  return { weight, size };
}
