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

/** Results on the rung that no evidence takes in. */
export interface Besides {
  /** Credited to things without any time in the span: how many, by the key of the thing. */
  readonly timeless: ReadonlyMap<string, number>;
  /** Those that would have come anyway. */
  readonly anyway: number;
}

/** What came in that span beside the things of `payEvidence`, so that no result is passed over in silence. */
export function creditedBesides(records: PayRecords): Besides {
  const { times, results } = records;
  const timed = new Set(times.map(({ key }) => key));
  const credited = results.flatMap(({ credit }) =>
    credit.kind === 'activities' ? credit.activities : [],
  );
  const timeless = [...new Set(credited)].filter((key) => !timed.has(key));
  const anyway = results.filter(({ credit }) => credit.kind === 'anyway');
  return {
    timeless: new Map(timeless.map((key) => [key, creditedTo(key, records)])),
    anyway: sum(anyway.map((result) => weight(result, records))),
  };
}

function creditedTo(key: string, records: PayRecords): number {
  return sum(
    records.results.map((result) => creditFor(key, result.credit) * weight(result, records)),
  );
}

function evidenceOn(key: string, times: readonly DoingDay[], records: PayRecords): PayEvidence {
  const { results, until, lag } = records;
  const unknown = results.filter(({ credit }) => isUnknown(credit));
  const work = times.map(({ day, time }) => ({
    hours: time / HOUR,
    ageInDays: daysBetween(day, until),
  }));
  return {
    key,
    hours: sum(work.map(({ hours }) => hours)),
    weeks: new Set(work.map(({ ageInDays }) => Math.floor(ageInDays / 7))).size,
    tagged: creditedTo(key, records),
    unknown: sum(unknown.map((result) => weight(result, records))),
    sales: records.kind === 'money' ? salesOf(key, results) : undefined,
    dispersion: temperature(dayTallies(key, times, records)),
    maturity: maturity(work, lag),
  };
}

/** How many results a row stands for. A sale that was wholly paid back is none. */
function weight({ amount }: CreditedResult, { kind }: PayRecords): number {
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
