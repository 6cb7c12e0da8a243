import { daysBetween } from '../time/day';
import {
  type CreditedResult,
  type DoingDay,
  isSince,
  type PayRecords,
  type PayRows,
  weeksTouched,
} from './evidence-span';
import { groupBy } from '../foundation/group-by';
import { HOUR } from '../time/instant';
import type { Credit } from '../plan/result';
import { creditFor, isUnknown } from './attribution';
import type { Sale } from '../statistics/compound-posterior';
import { overdispersion } from '../statistics/dispersion';
import { type Maturity, maturity } from '../statistics/maturing';
import { sum } from '../statistics/sum';

/** What is known of one thing that was done for a goal: what went in, what came of it as far as anyone knows. */
export interface PayEvidence {
  readonly key: string;
  readonly hours: number;
  /** Weeks with hours in them. */
  readonly weeks: number;
  /** Results credited to it, in equal parts where several share one. */
  readonly tagged: number;
  /** Results that it may have brought besides. */
  readonly unknown: number;
  /** The amounts behind the results; `undefined` where they are no money. */
  readonly sales: Sales | undefined;
  /** How much its results clump (`dispersion.ts`). */
  readonly dispersion: number;
  /** How far its hours have had time to pay off. */
  readonly maturity: Maturity;
}

/** Amounts of money that came of a thing. */
export interface Sales {
  readonly credited: readonly Sale[];
  /** Those that it may have brought besides, whole. */
  readonly unknown: readonly Sale[];
}

/** The evidence on everything that was done for the goal in that span, most hours first. */
export function payEvidence(records: PayRecords): PayEvidence[] {
  const byKey = groupBy(records.times, ({ key }) => key);
  return [...byKey]
    .map(([key, times]) => evidenceOn(key, times, records))
    .toSorted((a, b) => b.hours - a.hours);
}

/** Results on the rung that no evidence takes in. */
export interface Besides {
  /** Credited to things without any time in the span: how many, by the key of the thing. */
  readonly timeless: ReadonlyMap<string, number>;
  /** Those that would have come anyway. */
  readonly anyway: number;
  /** Those of days before anything was timed for the goal, or before the thing was that has the credit. */
  readonly before: number;
}

/** What came in that span beside the things of `payEvidence`, so that no result is passed over in silence. */
export function creditedBesides(records: PayRecords): Besides {
  const { times, results, before } = records;
  const timed = new Set(times.map(({ key }) => key));
  const credited = results.flatMap(({ credit }) =>
    credit.kind === 'activities' ? credit.activities : [],
  );
  const keys = [...new Set(credited)];
  const timeless = keys.filter((key) => !timed.has(key));
  const anyway = results.filter(({ credit }) => credit.kind === 'anyway');
  const tooEarly = keys.filter((key) => timed.has(key)).map((key) => earlierThan(key, records));
  return {
    timeless: new Map(timeless.map((key) => [key, creditedTo(key, results, records)])),
    anyway: countOf(anyway, records),
    before: countOf(before, records) + sum(tooEarly),
  };
}

/** Credited to a thing on days before it had any time. */
function earlierThan(key: string, records: PayRecords): number {
  const earlier = records.results.filter((result) => !isSince(key, result, records));
  return creditedTo(key, earlier, records);
}

/** How many of these results a thing has the credit for, in equal parts where several share one. */
function creditedTo(
  key: string,
  results: readonly CreditedResult[],
  { kind }: Pick<PayRows, 'kind'>,
): number {
  return sum(results.map((result) => creditFor(key, result.credit) * weight(result, kind)));
}

function countOf(results: readonly CreditedResult[], { kind }: Pick<PayRows, 'kind'>): number {
  return sum(results.map((result) => weight(result, kind)));
}

function evidenceOn(key: string, times: readonly DoingDay[], records: PayRecords): PayEvidence {
  const { until, lag, kind } = records;
  const results = records.results.filter((result) => isSince(key, result, records));
  const work = times.map(({ day, time }) => ({
    hours: time / HOUR,
    ageInDays: daysBetween(day, until),
  }));
  return {
    key,
    hours: sum(work.map(({ hours }) => hours)),
    weeks: weeksTouched(times, until),
    tagged: creditedTo(key, results, records),
    unknown: countOf(
      results.filter(({ credit }) => isUnknown(credit)),
      records,
    ),
    sales: kind === 'money' ? salesOf(key, results) : undefined,
    dispersion: dispersionOf(
      times,
      results,
      (result) => creditFor(key, result.credit) * weight(result, kind),
    ),
    maturity: maturity(work, lag),
  };
}

/** How many results a row stands for. A sale that was wholly paid back is none. */
export function weight({ amount }: CreditedResult, kind: PayRows['kind']): number {
  if (kind === 'count') return amount;
  return amount > 0 ? 1 : 0;
}

function salesOf(key: string, results: readonly CreditedResult[]): Sales {
  const crediting = (share: (credit: Credit) => number) =>
    results
      .map(({ amount, credit }) => ({ amount, credit: share(credit) }))
      .filter(({ amount, credit }) => amount > 0 && credit > 0);
  return {
    credited: crediting((credit) => creditFor(key, credit)),
    unknown: crediting((credit) => Number(isUnknown(credit))),
  };
}

/**
 * How much results clump from day to day (`dispersion.ts`). Time of one day counts once, at however many spots it was spent.
 * @param weigh how many results a row stands for
 */
export function dispersionOf(
  times: readonly DoingDay[],
  results: readonly CreditedResult[],
  weigh: (result: CreditedResult) => number,
): number {
  const came = groupBy(results, ({ day }) => day);
  const tallies = [...groupBy(times, ({ day }) => day)].map(([day, rows]) => ({
    hours: sum(rows.map(({ time }) => time / HOUR)),
    results: sum((came.get(day) ?? []).map(weigh)),
  }));
  return overdispersion(tallies);
}
