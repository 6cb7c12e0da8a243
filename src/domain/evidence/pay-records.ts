import { type Activity, doingOf } from '../plan/activity';
import { creditNow } from '../ledger/creditable';
import { dayOf, type Days, daysBetween } from '../time/day';
import {
  type CreditedResult,
  type DoingDay,
  type PayRecords,
  type PayRows,
  recordsWithin,
} from './evidence-span';
import type { Goal, Rung } from '../plan/goal';
import type { Milliseconds } from '../time/instant';
import type { LabelRule } from '../ledger/label-rule';
import { netOfRefunds } from '../plan/refund';
import type { Result } from '../plan/result';
import { type Rollup, timesOf } from '../ledger/rollup';
import { meanLag } from '../statistics/maturing';

/** What was kept of a goal's time and results. */
export interface GoalHistory {
  readonly goal: Goal;
  readonly activities: readonly Activity[];
  readonly rollups: readonly Rollup[];
  readonly rules: readonly LabelRule[];
  /** Everything recorded for the goal. */
  readonly results: readonly Result[];
  readonly dayStart: Milliseconds;
}

/** The evidence of a span of days, for results on one rung; everything under the names it has today. */
export function payRecords(history: GoalHistory, rung: Rung, span: Days): PayRecords {
  return recordsWithin(payRows(history, rung), span);
}

/** The evidence of a span of days, for each rung of the ladder. */
export function recordsByRung(history: GoalHistory, span: Days): Map<Rung, PayRecords> {
  const times = doingDays(history);
  const { ladder } = history.goal;
  return new Map(ladder.map((rung) => [rung, recordsWithin(rowsOn(history, rung, times), span)]));
}

/** The goal's time and its results on one rung, as far as either is known. */
export function payRows(history: GoalHistory, rung: Rung): PayRows {
  return rowsOn(history, rung, doingDays(history));
}

function rowsOn(history: GoalHistory, rung: Rung, times: readonly DoingDay[]): PayRows {
  const results = netOfRefunds(history.results).filter((result) => result.rung === rung.id);
  return {
    times,
    results: results.map((result) => credited(result, history)),
    kind: rung.unit.kind,
    lag: meanLag(lagsOf(results, history.dayStart)),
  };
}

/** The rung of which most can be said: the highest with three results in the span, else the one with the most. */
export function mostInformativeRung(history: GoalHistory, span: Days): Rung {
  const { ladder } = history.goal;
  const counted = [...recordsByRung(history, span)]
    .map(([rung, { results }]) => ({ rung, count: results.length }))
    .toReversed();
  const enough = counted.find(({ count }) => count >= ENOUGH);
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return (enough ?? most)?.rung ?? ladder[0];
}

const ENOUGH = 3;

function doingDays({ goal, rollups, rules, activities }: GoalHistory): DoingDay[] {
  return rollups.flatMap((rollup) =>
    timesOf([rollup], rules).flatMap(({ site, place, label, time }) => {
      if (label?.kind !== 'goal' || label.goal !== goal.id) return [];
      return [{ day: rollup.id, key: doingOf(label, { site, place }, activities).key, time }];
    }),
  );
}

function credited(
  { amount, credit, ...moment }: Result,
  { goal, activities, dayStart }: GoalHistory,
): CreditedResult {
  return { amount, credit: creditNow(credit, goal.id, activities), day: dayOf(moment, dayStart) };
}

function lagsOf(results: readonly Result[], dayStart: Milliseconds): number[] {
  return results.flatMap((result) =>
    result.firstContact ? [daysBetween(result.firstContact, dayOf(result, dayStart))] : [],
  );
}
