import { type Activity, type Doing, doingOf, doingOfKey } from '../plan/activity';
import { type Day, type Days, isWithin } from '../time/day';
import type { CreditedResult, PayRecords } from './evidence-span';
import { exactAmount } from '../foundation/exact-amount';
import type { Goal, Rung } from '../plan/goal';
import { withKnownGoals } from '../ledger/ledger';
import type { Milliseconds } from '../time/instant';
import { type Label, targetOf } from '../plan/label';
import type { LabelRule } from '../ledger/label-rule';
import { type GoalHistory, recordsByRung } from './pay-records';
import { type Rollup, timesOf } from '../ledger/rollup';
import { sourceKey } from '../ledger/result-filter';
import { type Spot, spotKey } from '../site/site';
import { sum } from '../statistics/sum';

/** How much of each kind of result, by the rung's id: how many, or how much money. */
export type Amounts = ReadonlyMap<Rung['id'], number>;

/** Time for one end: a goal's id, `none`, `break` or `unlabelled` (`targetOf`). */
export interface TimeShare {
  readonly target: string;
  readonly time: Milliseconds;
}

/** One thing that took time: what it took, for which ends, and which results are credited to it. */
export interface SourcePart {
  /** The activity's id or the key of the spot. */
  readonly key: string;
  readonly doing: Doing;
  readonly time: Milliseconds;
  /** Most time first. */
  readonly shares: readonly TimeShare[];
  readonly amounts: Amounts;
}

/** A site, or a kind of offline work, with all that was done there. */
export interface Source extends Omit<SourcePart, 'doing'> {
  /** One of its spots; its site or its kind of offline work names the source. */
  readonly spot: Spot;
  /** Most time first. */
  readonly parts: readonly SourcePart[];
}

/** Where the time of some days went, and what came of it: every second once, every result once. */
export interface TimeAndResults {
  readonly time: Milliseconds;
  /** Most time first; those with results alone come last. */
  readonly sources: readonly Source[];
  /** Results whose cause is 'several' or 'don't know'. */
  readonly unknown: Amounts;
  /** Results that would have come anyway. */
  readonly anyway: Amounts;
  /** Results of days before anything was timed for their goal, or for what has the credit. */
  readonly before: Amounts;
}

/** What was recorded in the time before and in the days: the rollups reach further back, to know when a thing began. */
export interface Past {
  readonly rollups: readonly Rollup[];
  readonly rules: readonly LabelRule[];
  readonly activities: readonly Activity[];
  /** Also those put away and deleted: time of any other goal waits for an answer. */
  readonly everyGoal: readonly Goal[];
}

/**
 * Adds up the time of the days by site and by thing done, and sets the results of the goals beside it. Shared credit is
 * in equal parts, among several activities and among the sites of one activity (EVIDENCE 3.4).
 * @param histories of the goals whose results are told
 */
export function timeAndResults(
  { rollups, rules, activities, everyGoal }: Past,
  histories: readonly GoalHistory[],
  days: Days,
): TimeAndResults {
  const tally = new Tally(activities);
  for (const rollup of rollups.filter(({ id }) => id <= days.last))
    for (const { time, label, ...spot } of withKnownGoals(timesOf([rollup], rules), everyGoal))
      tally.addTime(rollup.id, spot, label, isWithin(days, rollup.id) ? time : 0);
  for (const history of histories)
    for (const [rung, records] of recordsByRung(history, days)) tally.addResults(rung.id, records);
  return tally.total();
}

interface OpenPart {
  readonly doing: Doing;
  /** The first day on which it was timed, be it before the days; nothing where it never was. */
  readonly began: Day | undefined;
  readonly shares: Map<string, Milliseconds>;
  readonly amounts: Map<Rung['id'], number>;
}

interface OpenSource {
  readonly spot: Spot;
  readonly parts: Map<string, OpenPart>;
}

/** The sums while they are being made. */
class Tally {
  readonly #activities: readonly Activity[];
  readonly #sources = new Map<string, OpenSource>();
  readonly #unknown = new Map<Rung['id'], number>();
  readonly #anyway = new Map<Rung['id'], number>();
  readonly #before = new Map<Rung['id'], number>();

  constructor(activities: readonly Activity[]) {
    this.#activities = activities;
  }

  /** Days in order. @param time 0 on a day before those that are told of */
  addTime(day: Day, spot: Spot, label: Label | undefined, time: Milliseconds): void {
    const doing =
      label?.kind === 'goal'
        ? doingOf(label, spot, this.#activities)
        : { key: spotKey(spot), activity: undefined, spot };
    const part = this.#part(spot, doing, day);
    if (time > 0) add(part.shares, targetOf(label), time);
  }

  addResults(rung: Rung['id'], records: PayRecords): void {
    for (const { amount } of records.before) add(this.#before, rung, amount);
    for (const result of records.results) this.#addResult(rung, result);
  }

  #addResult(rung: Rung['id'], { credit, amount, day }: CreditedResult): void {
    if (credit.kind === 'anyway') return add(this.#anyway, rung, amount);
    if (credit.kind !== 'activities' || credit.activities.length === 0)
      return add(this.#unknown, rung, amount);
    const share = amount / credit.activities.length;
    for (const key of credit.activities) this.#credit(key, rung, share, day);
  }

  #credit(key: string, rung: Rung['id'], amount: number, day: Day): void {
    const known = [...this.#sources.values()].flatMap(({ parts }) => parts.get(key) ?? []);
    const timed = known.filter(({ shares }) => shares.size > 0);
    const hasBegun = known.some(({ began }) => began !== undefined && began <= day);
    if (timed.length > 0 && !hasBegun) return add(this.#before, rung, amount);
    const [doing] = doingOfKey(key, this.#activities);
    const parts = timed.length > 0 || !doing ? timed : [this.#part(doing.spot, doing)];
    if (parts.length === 0) add(this.#unknown, rung, amount);
    for (const part of parts) add(part.amounts, rung, amount / parts.length);
  }

  #part(spot: Spot, doing: Doing, began?: Day): OpenPart {
    const key = sourceKey(spot);
    const source = this.#sources.get(key) ?? { spot, parts: new Map<string, OpenPart>() };
    this.#sources.set(key, source);
    const fresh = { doing, began, shares: new Map(), amounts: new Map() };
    const part = source.parts.get(doing.key) ?? fresh;
    source.parts.set(doing.key, part);
    return part;
  }

  total(): TimeAndResults {
    const sources = [...this.#sources]
      .map(([key, source]) => closed(key, source))
      .filter(({ parts }) => parts.length > 0);
    return {
      time: sum(sources.map(({ time }) => time)),
      sources: sources.toSorted(byTime),
      unknown: exact(this.#unknown),
      anyway: exact(this.#anyway),
      before: exact(this.#before),
    };
  }
}

function closed(key: string, { spot, parts: open }: OpenSource): Source {
  const told = [...open].filter(([, { shares, amounts }]) => shares.size + amounts.size > 0);
  const parts = told.map(([partKey, { doing, shares, amounts }]): SourcePart => {
    const listed = [...shares].map(([target, time]) => ({ target, time }));
    return { key: partKey, doing, time: totalOf(listed), shares: listed.toSorted(byTime), amounts };
  });
  const shares = new Map<string, Milliseconds>();
  const amounts = new Map<Rung['id'], number>();
  for (const part of parts) {
    for (const { target, time } of part.shares) add(shares, target, time);
    for (const [rung, amount] of part.amounts) add(amounts, rung, amount);
  }
  const listed = [...shares].map(([target, time]) => ({ target, time }));
  return {
    key,
    spot,
    time: totalOf(listed),
    shares: listed.toSorted(byTime),
    amounts: exact(amounts),
    parts: parts.map((part) => ({ ...part, amounts: exact(part.amounts) })).toSorted(byTime),
  };
}

function exact(amounts: Amounts): Amounts {
  return new Map([...amounts].map(([rung, amount]) => [rung, exactAmount(amount)]));
}

function totalOf(shares: readonly TimeShare[]): Milliseconds {
  return sum(shares.map(({ time }) => time));
}

function byTime(a: { readonly time: number }, b: { readonly time: number }): number {
  return b.time - a.time;
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
