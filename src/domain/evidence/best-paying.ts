import {
  type Contenders,
  finished,
  leadingActivity,
  type LeadingClaim,
} from '../claims/leading-activity';
import { LATE_WEEKS } from '../claims/led-of-late';
import type { DaySide, PairDay } from '../claims/strata';
import type { Cluster } from '../claims/stratum';
import { groupBy } from '../foundation/group-by';
import { addDays, type Day, daysBetween, numberOfDay } from '../time/day';
import { HOUR } from '../time/instant';
import { creditFor } from './attribution';
import { type CreditedResult, type PayRows, weeksUntil } from './evidence-span';

/**
 * Whether one thing seems to bring more an hour than all else that was done for the goal in the last half-year. Asked of
 * whole weeks only, so that it changes once a week however often it is looked at.
 *
 * @param rows of all days since anything was timed: what was told before is counted in
 * @param lastDay the last day of the last week that is over
 * @internal in one go, for tests and measurements; the page asks in slices
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
 * The days of two things, from one day on up to the last one. Results that both share tell nothing between them and are left
 * out, and so are those of days before the thing was first timed.
 */
function pairsOf(rows: PayRows, lastDay: Day): Contenders['daysOf'] {
  const origin = numberOfDay(firstWeekOf(rows, lastDay));
  const last = numberOfDay(lastDay) - origin;
  const hours = new Map<string, Float64Array>();
  for (const { key, day, time } of rows.times) {
    const at = numberOfDay(day) - origin;
    const own = hours.get(key) ?? new Float64Array(last + 1);
    hours.set(key, own);
    if (at <= last) own[at] = (own[at] ?? 0) + time / HOUR;
  }
  const results = groupBy(
    rows.results.filter(({ amount }) => amount > 0),
    ({ day }) => numberOfDay(day) - origin,
  );
  return (a, b, from = 0) => {
    const [ofA = NO_HOURS, ofB = NO_HOURS] = [hours.get(a), hours.get(b)];
    const [sinceA, sinceB] = [ofA, ofB].map((own) => own.findIndex((time) => time > 0));
    const days: PairDay[] = [];
    for (let day = Math.max(0, from); day <= last; day += 1) {
      const came = results.get(day);
      const [hoursA = 0, hoursB = 0] = [ofA[day], ofB[day]];
      if (hoursA <= 0 && hoursB <= 0 && !came) continue;
      days.push({
        day,
        a: sideOf(hoursA, isBegun(sinceA, day) ? clusterOf(came, a, b) : undefined),
        b: sideOf(hoursB, isBegun(sinceB, day) ? clusterOf(came, b, a) : undefined),
      });
    }
    return days;
  };
}

const NO_HOURS = new Float64Array(0);

function isBegun(since: number | undefined, day: number): boolean {
  return since !== undefined && since >= 0 && since <= day;
}

function sideOf(hours: number, cluster: Cluster | undefined): DaySide {
  return cluster ? { hours, cluster } : { hours };
}

/** One day's results of a thing, taken together. Where others share all of them, it is less than one cluster. */
function clusterOf(
  came: readonly CreditedResult[] | undefined,
  key: string,
  other: string,
): Cluster | undefined {
  if (!came) return undefined;
  const own = came.flatMap(({ amount, credit }) => {
    const share = creditFor(key, credit);
    return share > 0 && creditFor(other, credit) === 0 ? [{ amount, share }] : [];
  });
  if (own.length === 0) return undefined;
  const weight = Math.max(...own.map(({ share }) => share));
  const size = own.reduce((total, { amount, share }) => total + (amount * share) / weight, 0);
  return { weight, size };
}
