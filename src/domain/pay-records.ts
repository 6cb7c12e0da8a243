import { type Activity, doingOf } from './activity';
import { creditNow } from './creditable';
import { type Day, dayOf, type Days, daysBetween } from './day';
import type { Goal, Rung } from './goal';
import type { Milliseconds } from './instant';
import type { LabelRule } from './label-rule';
import type { CreditedResult, DoingDay, PayRecords } from './pay-evidence';
import { netted } from './refund';
import type { Result } from './result';
import { type Rollup, timesOf } from './rollup';
import { meanLag } from './statistics/maturing';

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
  const results = netted(history.results).filter((result) => result.rung === rung.id);
  return {
    times: doingDays(history, span),
    results: results
      .filter((result) => isWithin(dayOf(result, history.dayStart), span))
      .map((result) => credited(result, history)),
    kind: rung.unit.kind,
    until: span.last,
    lag: meanLag(lagsOf(results, history.dayStart)),
  };
}

/** The rung of which most can be said: the highest with three results in the span, else the one with the most. */
export function tellingRung({ goal, results, dayStart }: GoalHistory, span: Days): Rung {
  const within = netted(results).filter((result) => isWithin(dayOf(result, dayStart), span));
  const counted = goal.ladder
    .map((rung) => ({ rung, count: within.filter((each) => each.rung === rung.id).length }))
    .toReversed();
  const enough = counted.find(({ count }) => count >= ENOUGH);
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return (enough ?? most)?.rung ?? goal.ladder[0];
}

const ENOUGH = 3;

function doingDays({ goal, rollups, rules, activities }: GoalHistory, span: Days): DoingDay[] {
  const within = rollups.filter(({ id }) => isWithin(id, span));
  return within.flatMap((rollup) =>
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

function isWithin(day: Day, { first, last }: Days): boolean {
  return first <= day && day <= last;
}
