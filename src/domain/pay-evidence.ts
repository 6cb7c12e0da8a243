import { type Day, daysBetween } from './day';
import { groupBy } from './group-by';
import { HOUR, type Milliseconds } from './instant';
import type { Credit } from './result';
import { creditFor, isUnknown } from './statistics/attribution';
import type { Sale } from './statistics/compound-posterior';
import { temperature } from './statistics/dispersion';
import type { Tally } from './statistics/gamma-posterior';
import { type Maturity, maturity } from './statistics/maturing';
import { sum } from './statistics/sum';

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
  /** Of money: the amounts credited to it. */
  readonly sales: readonly Sale[];
  /** How much its results clump (`dispersion.ts`). */
  readonly dispersion: number;
  /** How far its hours have had time to pay off. */
  readonly maturity: Maturity;
}

/** What the evidence is gathered from: a goal's time and its results on one rung, of the same span of days. */
export interface PayRecords {
  readonly times: readonly DoingDay[];
  readonly results: readonly CreditedResult[];
  /** Money is counted by the sale, everything else by its amount. */
  readonly kind: 'money' | 'count';
  /** The last day of the span. */
  readonly until: Day;
  /** Mean days from first contact to result (`maturing.ts`). */
  readonly lag: number;
}

/** The evidence on everything that was done for the goal in that span, most hours first. */
export function payEvidence(records: PayRecords): PayEvidence[] {
  const byKey = groupBy(records.times, ({ key }) => key);
  return [...byKey]
    .map(([key, times]) => evidenceOn(key, times, records))
    .toSorted((a, b) => b.hours - a.hours);
}

function evidenceOn(key: string, times: readonly DoingDay[], records: PayRecords): PayEvidence {
  const { results, until, lag } = records;
  const tagged = results.map((result) => creditFor(key, result.credit) * weight(result, records));
  const unknown = results.filter(({ credit }) => isUnknown(credit));
  const work = times.map(({ day, time }) => ({
    hours: time / HOUR,
    ageInDays: daysBetween(day, until),
  }));
  return {
    key,
    hours: sum(work.map(({ hours }) => hours)),
    weeks: new Set(work.map(({ ageInDays }) => Math.floor(ageInDays / 7))).size,
    tagged: sum(tagged),
    unknown: sum(unknown.map((result) => weight(result, records))),
    sales: records.kind === 'money' ? salesOf(key, results) : [],
    dispersion: temperature(dayTallies(key, times, records)),
    maturity: maturity(work, lag),
  };
}

/** How many results a row stands for. A sale that was wholly paid back is none. */
function weight({ amount }: CreditedResult, { kind }: PayRecords): number {
  if (kind === 'count') return amount;
  return amount > 0 ? 1 : 0;
}

function salesOf(key: string, results: readonly CreditedResult[]): Sale[] {
  return results
    .map(({ amount, credit }) => ({ amount, credit: creditFor(key, credit) }))
    .filter(({ amount, credit }) => amount > 0 && credit > 0);
}

function dayTallies(key: string, times: readonly DoingDay[], records: PayRecords): Tally[] {
  const byDay = groupBy(records.results, ({ day }) => day);
  return times.map(({ day, time }) => ({
    hours: time / HOUR,
    results: sum(
      (byDay.get(day) ?? []).map(
        (result) => creditFor(key, result.credit) * weight(result, records),
      ),
    ),
  }));
}
