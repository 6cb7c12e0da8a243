import { addDays, type Day, type Days, daysBetween, isWithin } from '../time/day';
import type { Milliseconds } from '../time/instant';
import type { Credit } from '../plan/result';

/** How far back the evidence on what was done goes. */
export const EVIDENCE_WEEKS = 8;

/** Half a year and some weeks: so far back it is looked when a thing was first done. */
const WEEKS_READ = 28;

/** Time for one thing on one day. */
export interface DoingDay {
  readonly day: Day;
  /** The key of a `Doing` of the goal. */
  readonly key: string;
  readonly time: Milliseconds;
}

/** A result on one rung, refunds set against it. */
export interface CreditedResult {
  readonly day: Day;
  /** How many, or how much money. */
  readonly amount: number;
  /** Names the `Doing`s of the goal by their keys of today. */
  readonly credit: Credit;
}

/** A goal's time and its results on one rung. */
export interface PayRows {
  readonly times: readonly DoingDay[];
  readonly results: readonly CreditedResult[];
  /** Money is counted by the sale, everything else by its amount. */
  readonly kind: 'money' | 'count';
  /** Mean days from first contact to result (`maturing.ts`). */
  readonly lag: number;
}

/**
 * What the evidence is gathered from: a goal's time and results of the same days. Of the days before anything was timed
 * for the goal there is no evidence: results of then, as of an imported file, would stand against hours that nobody counted.
 */
export interface PayRecords extends PayRows {
  /** The first day of the evidence: that of the span or, if it is later, the first with time for the goal. */
  readonly first: Day;
  /** The last day of the span. */
  readonly until: Day;
  /**
   * The first day with time for each thing, be it before the span (`daysRead`): results of earlier days are none of its
   * evidence.
   */
  readonly began: ReadonlyMap<string, Day>;
  /** Results of the span that came before its evidence begins. */
  readonly before: readonly CreditedResult[];
}

/**
 * Cuts the evidence of a span out of what is known of a goal. The one place that decides where evidence begins.
 * @param rows also of the days before the span, as far as it may matter when a thing was first done (`daysRead`)
 */
export function recordsWithin({ times, results, ...rest }: PayRows, span: Days): PayRecords {
  const looked = daysRead(span.last);
  const began = firstDays(times.filter(({ day }) => isWithin(looked, day)));
  const [first = addDays(span.last, 1)] = [...began.values()].toSorted();
  const from = first > span.first ? first : span.first;
  const within = results.filter(({ day }) => isWithin(span, day));
  return {
    ...rest,
    times: times.filter(({ day }) => isWithin(span, day)),
    results: within.filter(({ day }) => day >= from),
    before: within.filter(({ day }) => day < from),
    began,
    first: from,
    until: span.last,
  };
}

/** Whether a result can have come of a thing: it came on a day on which the thing had been timed, or later. */
export function isSince(key: string, { day }: CreditedResult, { began }: PayRecords): boolean {
  const first = began.get(key);
  return first !== undefined && first <= day;
}

/** The weeks up to a day, itself included, that evidence is taken from. */
export function evidenceSpan(last: Day): Days {
  return weeksUntil(last, EVIDENCE_WEEKS);
}

/** The days that are read for it: enough to know when a thing was first done. */
export function daysRead(last: Day): Days {
  return weeksUntil(last, WEEKS_READ);
}

/** Whole weeks up to a day, itself included. */
export function weeksUntil(last: Day, weeks: number): Days {
  return { first: addDays(last, 1 - 7 * weeks), last };
}

/** How many weeks, counted back from the last day, there is a day in. What 'over so many weeks' means in every claim. */
export function weeksTouched(days: readonly { readonly day: Day }[], last: Day): number {
  return new Set(days.map(({ day }) => Math.floor(daysBetween(day, last) / 7))).size;
}

function firstDays(times: readonly DoingDay[]): ReadonlyMap<string, Day> {
  const first = new Map<string, Day>();
  for (const { key, day } of times) {
    const known = first.get(key);
    if (known === undefined || day < known) first.set(key, day);
  }
  return first;
}
