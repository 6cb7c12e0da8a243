import { type Day, type Days, dayOf } from './day';
import type { Rung } from './goal';
import { groupBy } from './group-by';
import type { Milliseconds } from './instant';
import { type GoalAccount, type Ledger, ledgerOf, type Records } from './ledger';
import { type Rollup, timesOf } from './rollup';

/** What was stored of many days, their time added up; results of neighbouring days may be among it. */
export interface SpanRecords extends Pick<Records, 'goals' | 'activities' | 'rules' | 'results'> {
  readonly rollups: readonly Rollup[];
}

/** The ledger of all days of a span together: their ledgers added up. */
export function spanLedger(days: Days, records: SpanRecords, dayStart: Milliseconds): Ledger {
  const holds = (day: Day) => days.first <= day && day <= days.last;
  const rollups = records.rollups.filter(({ id }) => holds(id));
  const results = records.results.filter(
    (result) => !result.deleted && holds(dayOf(result, dayStart)),
  );
  return ledgerOf(timesOf(rollups, records.rules), results, records);
}

/** The ledger of each day on which there was anything, in order; it knows spots and no activities. */
export function ledgerByDay(
  days: Days,
  records: Omit<SpanRecords, 'activities'>,
  dayStart: Milliseconds,
): ReadonlyMap<Day, Ledger> {
  const resultsOf = groupBy(records.results, (result) => dayOf(result, dayStart));
  const rollupsOf = groupBy(records.rollups, ({ id }) => id);
  const found = [...new Set([...rollupsOf.keys(), ...resultsOf.keys()])].toSorted();
  const ledgers = found
    .filter((day) => days.first <= day && day <= days.last)
    .map((day) => {
      const results = (resultsOf.get(day) ?? []).filter(({ deleted }) => !deleted);
      const times = timesOf(rollupsOf.get(day) ?? [], records.rules);
      return [day, ledgerOf(times, results, { goals: records.goals, activities: [] })] as const;
    });
  return new Map(ledgers.filter(([, { total, results }]) => total > 0 || results.length > 0));
}

/** How a goal's account differs from an earlier one; above zero is more. */
export interface Change {
  readonly time: Milliseconds;
  /** Only rungs on which there is a difference, the aim first. */
  readonly amounts: readonly { readonly rung: Rung; readonly amount: number }[];
}

export function changeOf(account: GoalAccount, before: GoalAccount | undefined): Change {
  const now = netByRung(account);
  const then = netByRung(before);
  const rungs = new Set([...now.keys(), ...then.keys()]);
  const ladder = account.goal.ladder.toReversed().filter(({ id }) => rungs.has(id));
  return {
    time: account.time - (before?.time ?? 0),
    amounts: ladder
      .map((rung) => ({ rung, amount: (now.get(rung.id) ?? 0) - (then.get(rung.id) ?? 0) }))
      .filter(({ amount }) => amount !== 0),
  };
}

/** What came on each rung, less what was paid back. */
function netByRung(account: GoalAccount | undefined): ReadonlyMap<Rung['id'], number> {
  const totals = account?.results ?? [];
  return new Map(totals.map(({ rung, amount, paidBack }) => [rung.id, amount - paidBack]));
}
