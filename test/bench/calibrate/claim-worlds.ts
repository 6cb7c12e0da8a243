import type { ResultKind } from '../../../src/domain/claims/universal-inference';
import type { CreditedResult, DoingDay, PayRows } from '../../../src/domain/evidence/evidence-span';
import type { Random } from '../../../src/domain/statistics/random';
import {
  exponentialVariate,
  normalVariate,
  poissonVariate,
} from '../../../src/domain/statistics/variates';
import { addDays, type Day } from '../../../src/domain/time/day';
import { HOUR } from '../../../src/domain/time/instant';

/** A Monday. */
export const FIRST_DAY: Day = '2026-01-05';
const DAYS_A_WEEK = 5;

/** A moment in a simulated life: what the person knows when deciding on the hours of a day. */
export interface Moment {
  readonly week: number;
  readonly weekday: number;
  /** Which activities had a result earlier in this week. */
  readonly cameThisWeek: ReadonlySet<number>;
}

/** People whose truth is known. */
export interface ClaimWorld {
  readonly name: string;
  readonly kind: ResultKind;
  /** Clusters an hour brings, for each activity. */
  readonly rates: readonly number[];
  /** The size of a cluster of an activity; 1 unless said otherwise. */
  readonly size?: (activity: number, random: Random) => number;
  /** Hours of an activity on a day; 1 unless said otherwise. */
  readonly hours?: (activity: number, moment: Moment) => number;
  /** By how much more business there is in a week; 1 unless said otherwise. */
  readonly season?: (week: number) => number;
  /** Mean weeks from work to result, exponential; none unless said otherwise. */
  readonly lag?: number;
  /** The activity that truly brings more; nobody where all bring the same. */
  readonly best?: number;
}

const leaning = (activity: number, { week }: Moment) =>
  activity === Number(Math.sin((2 * Math.PI * week) / 26) > 0) ? 0.4 : 1.6;
const season = (week: number) => Math.exp(0.7 * Math.sin((2 * Math.PI * week) / 26));
const alternating = (activity: number, { week }: Moment) => (week % 2 === activity ? 1.6 : 0.4);
const byQuarter = (activity: number, { week }: Moment) =>
  Math.floor(week / 13) % 2 === activity ? 1.6 : 0.4;
const sales =
  (deviation: number, median: readonly number[]) => (activity: number, random: Random) =>
    Math.max(1, Math.round((median[activity] ?? 1) * Math.exp(deviation * normalVariate(random))));

/** All bring the same: every claim is false. */
export const ALIKE: readonly ClaimWorld[] = [
  { name: 'two, .1 an hour', kind: 'count', rates: [0.1, 0.1] },
  { name: 'two, .5 an hour', kind: 'count', rates: [0.5, 0.5] },
  { name: 'four, .2 an hour', kind: 'count', rates: [0.2, 0.2, 0.2, 0.2] },
  {
    name: 'clumps of 3 against singles',
    kind: 'count',
    rates: [0.1, 0.3],
    size: (activity) => (activity === 0 ? 3 : 1),
  },
  {
    name: 'a season, hours that lean with it',
    kind: 'count',
    rates: [0.2, 0.2],
    hours: leaning,
    season,
  },
  {
    name: 'the same, results 3 weeks later',
    kind: 'count',
    rates: [0.2, 0.2],
    hours: leaning,
    season,
    lag: 3,
  },
  {
    name: 'alternating weeks, 3 weeks later',
    kind: 'count',
    rates: [0.2, 0.2],
    hours: alternating,
    lag: 3,
  },
  {
    name: 'quarters swapped, 3 weeks later',
    kind: 'count',
    rates: [0.2, 0.2],
    hours: byQuarter,
    lag: 3,
  },
  {
    name: 'one stopped for the week after its result, three times the other',
    kind: 'count',
    rates: [0.2, 0.2],
    hours: (activity, { cameThisWeek }) => {
      if (!cameThisWeek.has(0)) return 1;
      return activity === 0 ? 0 : 3;
    },
  },
  { name: 'money, log SD 1', kind: 'money', rates: [0.2, 0.2], size: sales(1, [300, 300]) },
  {
    name: 'money, thrice the sales at a third the size',
    kind: 'money',
    rates: [0.3, 0.1],
    size: sales(1, [100, 300]),
  },
  { name: 'money, one fixed price', kind: 'money', rates: [0.2, 0.2], size: () => 100 },
];

/** The first brings more: there is something to find. */
export const APART: readonly ClaimWorld[] = [
  { name: 'three times, .3 against .1', kind: 'count', rates: [0.3, 0.1], best: 0 },
  { name: 'the same among four', kind: 'count', rates: [0.3, 0.1, 0.1, 0.1], best: 0 },
  {
    name: 'money, nine times',
    kind: 'money',
    rates: [0.3, 0.1],
    size: sales(1, [900, 300]),
    best: 0,
  },
];

/** One life of such a person, as the page reads it: time by the day, results with their credit. */
export function livedRows(world: ClaimWorld, weeks: number, random: Random): PayRows {
  const times: DoingDay[] = [];
  const results: CreditedResult[] = [];
  let cameThisWeek = new Set<number>();
  for (let nth = 0; nth < weeks * DAYS_A_WEEK; nth += 1) {
    const weekday = nth % DAYS_A_WEEK;
    if (weekday === 0) cameThisWeek = new Set();
    const moment = { week: Math.floor(nth / DAYS_A_WEEK), weekday, cameThisWeek };
    const lived = world.rates.map((_, activity) => livedDay(world, activity, moment, random));
    times.push(...lived.flatMap((day) => day.times));
    results.push(...lived.flatMap((day) => day.results));
    const brought = lived.flatMap((day, activity) => (day.results.length > 0 ? [activity] : []));
    cameThisWeek = new Set([...cameThisWeek, ...brought]);
  }
  return { times, results, kind: world.kind, lag: 7 };
}

/** What an activity was given on a day, and what came of it. */
function livedDay(
  world: ClaimWorld,
  activity: number,
  moment: Moment,
  random: Random,
): Pick<PayRows, 'times' | 'results'> {
  const day = addDays(FIRST_DAY, 7 * moment.week + moment.weekday);
  const hours = world.hours?.(activity, moment) ?? 1;
  const pace = (world.rates[activity] ?? 0) * (world.season?.(moment.week) ?? 1);
  const came = poissonVariate(random, pace * hours);
  return {
    times: hours > 0 ? [{ day, key: String(activity), time: hours * HOUR }] : [],
    results: Array.from({ length: came }, () => resultOf(world, activity, day, random)),
  };
}

function resultOf(
  { lag = 0, size }: ClaimWorld,
  activity: number,
  day: Day,
  random: Random,
): CreditedResult {
  const later = lag > 0 ? Math.floor(7 * lag * exponentialVariate(random)) : 0;
  return {
    day: addDays(day, later),
    amount: size?.(activity, random) ?? 1,
    credit: { kind: 'activities', activities: [String(activity)] },
  };
}
