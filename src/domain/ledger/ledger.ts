import { type Activity, type Doing, doingOf } from '../plan/activity';
import { type CheckIn, type Labelled, type LabelledPart, labelParts } from './check-in';
import { type Day, dayInterval, dayOf } from '../time/day';
import type { Entry } from '../plan/entry';
import { type Goal, type Rung, rungsOf } from '../plan/goal';
import { groupBy } from '../foundation/group-by';
import {
  intersection,
  type Interval,
  lengthOf,
  type Milliseconds,
  type ZoneOffset,
} from '../time/instant';
import { type Label, targetOf } from '../plan/label';
import type { LabelRule } from './label-rule';
import { shareTime } from './overlap';
import { isRefund } from '../plan/refund';
import type { Result } from '../plan/result';
import type { Segment } from '../attention/segment';
import { OFFLINE, type Spot, spotKey } from '../site/site';

/** Time at one spot. */
export interface SpotTime extends Spot {
  readonly time: Milliseconds;
}

/** Time spent on one thing. */
export interface DoingTime extends Doing {
  readonly time: Milliseconds;
  /** How much of it was entered from memory. */
  readonly entered: Milliseconds;
  /** Where, most time first. */
  readonly spots: readonly SpotTime[];
}

/** What was recorded on one rung. */
export interface RungTotal {
  readonly rung: Rung;
  /** Without what was paid back. */
  readonly amount: number;
  /** How many results the amount is made of. */
  readonly count: number;
  /** What was paid back of results of this or an earlier day: 0 or more. */
  readonly paidBack: number;
}

/** What came of a goal, and how much was put in. */
export interface GoalTotals {
  readonly goal: Goal;
  /** The aim first, then down the ladder; rungs without a result are left out. */
  readonly results: readonly RungTotal[];
  readonly time: Milliseconds;
}

/** One goal's side-by-side: what came of it, what was put in. */
export interface GoalAccount extends GoalTotals {
  /** Most time first. */
  readonly doings: readonly DoingTime[];
}

export const ASIDES = ['none', 'break', 'unlabelled'] as const;
/** Where time goes that serves no goal. */
export type Aside = (typeof ASIDES)[number];

export interface AsideTime extends SpotTime {
  readonly aside: Aside;
}

/** A stretch of an entry. */
export interface EntryPart extends Labelled {
  readonly entry: Entry;
}

/** Every second that was timed or entered is in exactly one part. */
export type Part = LabelledPart | EntryPart;

/** Time at one spot under one answer: a part of a day, or the sum of many. */
export interface LabelledTime extends SpotTime {
  readonly label: Label | undefined;
  /** How much of it was entered from memory. */
  readonly entered: Milliseconds;
}

/** What a stretch of time comes to: every second of it stands in exactly one place. */
export interface Totals {
  readonly goals: readonly GoalTotals[];
  readonly asides: readonly { readonly aside: Aside; readonly time: Milliseconds }[];
  readonly total: Milliseconds;
}

/** The account of a stretch of time: its totals, and what they are made of. */
export interface Ledger extends Totals {
  readonly goals: readonly GoalAccount[];
  readonly asides: readonly AsideTime[];
  readonly results: readonly Result[];
}

export interface DayLedger extends Ledger {
  /** In order of time. */
  readonly parts: readonly Part[];
}

/** What was stored of a day; rows of neighbouring days may be among it. */
export interface Records {
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly segments: readonly Segment[];
  readonly entries: readonly Entry[];
  readonly checkIns: readonly CheckIn[];
  readonly rules: readonly LabelRule[];
  readonly results: readonly Result[];
}

/** The ledger of one day. Each row is placed by the offset at which it was lived. */
export function dayLedger(day: Day, records: Records, dayStart: Milliseconds): DayLedger {
  const within = <Row extends Interval>(row: Row, offset: ZoneOffset): Row[] => {
    const inside = intersection(row, dayInterval(day, offset, dayStart));
    return inside ? [{ ...row, ...inside }] : [];
  };
  const { timed, entered } = shareTime(records.segments, records.entries);
  const timedToday = timed.flatMap((stretch) => within(stretch, stretch.segment.offset));
  const enteredToday = entered.flatMap((stretch) => within(stretch, stretch.entry.offset));
  const parts = [
    ...labelParts(timedToday, records.checkIns, records.rules),
    ...enteredToday.map(entryPart),
  ];
  const results = records.results.filter(
    (result) => !result.deleted && dayOf(result, dayStart) === day,
  );
  const known = withKnownGoals(parts, records.goals).toSorted((a, b) => a.start - b.start);
  return { ...ledgerOf(known.map(timeOfPart), results, records), parts: known };
}

function entryPart({ entry, start, end }: Interval & { readonly entry: Entry }): EntryPart {
  const { place, offset, label } = entry;
  return { site: OFFLINE, place, offset, entry, start, end, label };
}

/** Time labelled with a goal that is not there counts as unlabelled, and waits for an answer. */
export function withKnownGoals<Row extends { readonly label: Label | undefined }>(
  rows: readonly Row[],
  goals: readonly Goal[],
): Row[] {
  const known = new Set(goals.map(({ id }) => id));
  return rows.map((row) =>
    row.label?.kind !== 'goal' || known.has(row.label.goal) ? row : { ...row, label: undefined },
  );
}

function timeOfPart(part: Part): LabelledTime {
  const { site, place, label } = part;
  const time = lengthOf(part);
  return { site, place, label, time, entered: 'entry' in part && part.entry.entered ? time : 0 };
}

/** The account of any time, and of the results that belong to it. */
export function ledgerOf(
  labelled: readonly LabelledTime[],
  results: readonly Result[],
  { goals, activities }: Pick<Records, 'goals' | 'activities'>,
): Ledger {
  const times = withKnownGoals(labelled, goals);
  const byTarget = groupBy(times, ({ label }) => targetOf(label));
  const totals = totalsOf(times, results, goals);
  return {
    ...totals,
    goals: totals.goals.map((account) => {
      const { id } = account.goal;
      return { ...account, doings: doingTimes(id, byTarget.get(id) ?? [], activities) };
    }),
    asides: ASIDES.flatMap((aside) =>
      spotTimes(byTarget.get(aside) ?? []).map((spot) => ({ ...spot, aside })),
    ),
    results,
  };
}

/** What any time comes to, and the results that belong to it. */
export function totalsOf(
  labelled: readonly Pick<LabelledTime, 'label' | 'time'>[],
  results: readonly Result[],
  goals: readonly Goal[],
): Totals {
  const times = new Map<string, Milliseconds>();
  for (const { label, time } of withKnownGoals(labelled, goals)) {
    const target = targetOf(label);
    times.set(target, (times.get(target) ?? 0) + time);
  }
  return {
    goals: goals
      .toSorted((a, b) => a.order - b.order)
      .map((goal) => ({
        goal,
        results: rungTotals(goal, results),
        time: times.get(goal.id) ?? 0,
      }))
      .filter(
        ({ goal, results, time }) =>
          (!goal.deleted && !goal.archived) || results.length > 0 || time > 0,
      ),
    asides: ASIDES.map((aside) => ({ aside, time: times.get(aside) ?? 0 })),
    total: totalOf(labelled),
  };
}

function rungTotals(goal: Goal, results: readonly Result[]): RungTotal[] {
  const own = results.filter((result) => result.goal === goal.id);
  if (own.length === 0) return [];
  const totals = rungsOf(goal).map((rung) => rungTotal(rung, own));
  return totals.toReversed().filter(({ count, paidBack }) => count > 0 || paidBack > 0);
}

function rungTotal(rung: Rung, results: readonly Result[]): RungTotal {
  const own = results.filter((result) => result.rung === rung.id);
  const gained = own.filter((result) => !isRefund(result));
  const paidBack = 0 - amountOf(own.filter(isRefund));
  return { rung, amount: amountOf(gained), count: gained.length, paidBack };
}

function amountOf(results: readonly Result[]): number {
  return results.reduce((sum, { amount }) => sum + amount, 0);
}

/** @param times labelled with the goal */
function doingTimes(
  goal: Goal['id'],
  times: readonly LabelledTime[],
  activities: readonly Activity[],
): DoingTime[] {
  const found = times.map((time) => {
    const label = time.label?.kind === 'goal' ? time.label : ({ kind: 'goal', goal } as const);
    return { ...time, doing: doingOf(label, time, activities) };
  });
  const byDoing = groupBy(found, ({ doing }) => doing.key);
  return [...byDoing.values()]
    .map((own) => {
      const spots = spotTimes(own);
      const [spot = own[0]] = spots;
      const { key, activity } = own[0].doing;
      const entered = own.reduce((sum, each) => sum + each.entered, 0);
      return { key, activity, spot, spots, entered, time: totalOf(own) };
    })
    .toSorted((a, b) => b.time - a.time);
}

/** Time by spot, most time first. */
export function spotTimes(times: readonly SpotTime[]): SpotTime[] {
  const bySpot = groupBy(times, spotKey);
  return [...bySpot.values()]
    .map((group) => ({ site: group[0].site, place: group[0].place, time: totalOf(group) }))
    .toSorted((a, b) => b.time - a.time);
}

function totalOf(times: readonly { readonly time: Milliseconds }[]): Milliseconds {
  return times.reduce((sum, { time }) => sum + time, 0);
}
