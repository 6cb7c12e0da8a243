import type { Goal, Rung } from '../../../src/domain/plan/goal';
import type { Credit } from '../../../src/domain/plan/result';
import type { Life } from '../lives/life';
import { dateAfter, daysFrom } from './calendar';
import { doingAt } from './doing';
import type { LivedMinute } from './minutes';
import { type Standing, standing } from './sales';

/** A result on a rung with the things that have its credit, under the names that they have today. */
export interface Credited {
  readonly day: string;
  /** How many, or how much money is left of it. */
  readonly amount: number;
  readonly credit: Credit['kind'];
  readonly things: readonly string[];
}

/** What is known of a goal over some days, up to the last of them. */
export interface Known {
  readonly life: Life;
  readonly isMoney: boolean;
  readonly first: string;
  readonly last: string;
  /** Minutes for the goal within those days, by the thing that they were spent on. */
  readonly minutes: readonly { readonly day: string; readonly thing: string }[];
  /** The first day on which anything was done for the goal, and on which each thing was: there evidence begins. */
  readonly began: string | undefined;
  readonly beganOf: ReadonlyMap<string, string>;
  /** All results on the rung within those days, those from before anything was timed too. */
  readonly results: readonly Credited[];
  /** Mean days from first contact to result. */
  readonly lag: number;
}

/**
 * @param since how far back it is looked when something was first done: evidence begins where recording began, and
 * results of before never stand against its hours
 */
export function knownOf(
  goal: Goal,
  rung: Rung,
  days: { readonly first: string; readonly last: string; readonly since: string },
  minutes: readonly LivedMinute[],
  life: Life,
): Known {
  const { first, last, since } = days;
  const done = minutes.flatMap(({ label, day, thing }) =>
    thing && label?.kind === 'goal' && label.goal === goal.id && day <= last
      ? [{ day, thing }]
      : [],
  );
  const beganOf = new Map<string, string>();
  for (const { day, thing } of done) {
    const known = beganOf.get(thing);
    if (day >= since && (known === undefined || day < known)) beganOf.set(thing, day);
  }
  const all = standing(
    life.results.filter((result) => result.goal === goal.id && result.rung === rung.id),
    life,
  );
  return {
    life,
    isMoney: rung.unit.kind === 'money',
    first,
    last,
    minutes: done.filter(({ day }) => first <= day),
    began: [...beganOf.values()].toSorted()[0],
    beganOf,
    results: all
      .filter(({ day }) => first <= day && day <= last)
      .map((one) => creditedNow(one, goal.id, life)),
    lag: meanLag(all),
  };
}

/** Pulled towards a week: (sum of lags + 7 x 2) / (n + 2) (EVIDENCE 3.4). */
function meanLag(results: readonly Standing[]): number {
  const lags = results.flatMap(({ result, day }) =>
    result.firstContact === undefined ? [] : daysFrom(result.firstContact, day),
  );
  return (total(lags) + 14) / (lags.length + 2);
}

/**
 * What had the credit then is known by what it is today: a spot by the activity that is now bound to it, an activity
 * that is gone by all that its spots are now spent on.
 */
function creditedNow({ result, day, left }: Standing, goal: string, life: Life): Credited {
  const { credit } = result;
  const named = credit.kind === 'activities' ? credit.activities : [];
  const things = named.flatMap((key) => thingsNow(key, goal, life));
  return { day, amount: left, credit: credit.kind, things: [...new Set(things)] };
}

export function thingsNow(key: string, goal: string, life: Life): string[] {
  const activity = life.activities.find(({ id }) => id === key);
  if (activity && !activity.deleted) return [key];
  const [site = '', place = ''] = key.split('/');
  const spots = activity?.spots ?? [{ site, place }];
  return spots.map((spot) => doingAt(goal, undefined, spot, life));
}

/** How many results one stands for: a sale is one, whatever its amount. */
export function weightOf({ amount }: Credited, { isMoney }: Pick<Known, 'isMoney'>): number {
  return isMoney ? 1 : amount;
}

/** The share of a result that a thing has: equal parts (EVIDENCE 3.4). */
export function shareOf(thing: string, { things }: Credited): number {
  return things.includes(thing) ? 1 / things.length : 0;
}

/** Results of the days from the first on which anything was done for the goal. */
export function inEvidence({ results, began }: Known): Credited[] {
  return results.filter(({ day }) => began !== undefined && began <= day);
}

/** Those of them that can have come of a thing: it was done that day or before. */
export function sinceBegun(thing: string, known: Known): Credited[] {
  const first = known.beganOf.get(thing);
  return inEvidence(known).filter(({ day }) => first !== undefined && first <= day);
}

/** Weeks, counted back from the last day, with a day in them. */
export function weeksWith(days: readonly string[], last: string): number {
  return new Set(days.map((day) => Math.floor(daysFrom(day, last) / 7))).size;
}

/** How much results clump by the day, at least 1 and at most 5: Pearson's phi, passed over up to 1.2 (EVIDENCE 3.1). */
export function clumping(
  days: readonly { readonly hours: number; readonly results: number }[],
): number {
  const hours = total(days.map((day) => day.hours));
  const results = total(days.map((day) => day.results));
  if (days.length < 2 || results <= 0) return 1;
  const squares = days.map((day) => {
    const expected = (results / hours) * day.hours;
    return (day.results - expected) ** 2 / expected;
  });
  const phi = total(squares) / (days.length - 1);
  return phi > 1.2 ? Math.min(phi, 5) : 1;
}

/** The hours of each day and what came on it. @param results those that count, each with how much of it */
export function byDay(
  minutes: Known['minutes'],
  results: readonly { readonly day: string; readonly count: number }[],
): { hours: number; results: number }[] {
  const days = [...new Set(minutes.map(({ day }) => day))];
  return days.map((day) => ({
    hours: minutes.filter((minute) => minute.day === day).length / 60,
    results: total(results.filter((one) => one.day === day).map(({ count }) => count)),
  }));
}

export function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** So many weeks up to a day, itself included. */
export function weeksUpTo(last: string, weeks: number): { first: string; last: string } {
  return { first: dateAfter(last, 1 - 7 * weeks), last };
}
