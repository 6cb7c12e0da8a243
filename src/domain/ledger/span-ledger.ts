import { type Day, type Days, dayOf } from '../time/day';
import { exactAmount } from '../foundation/exact-amount';
import type { Rung } from '../plan/goal';
import { groupBy } from '../foundation/group-by';
import type { Milliseconds } from '../time/instant';
import {
  type GoalAccount,
  type Ledger,
  ledgerOf,
  type Records,
  type Totals,
  totalsOf,
} from './ledger';
import { daysOf } from '../time/period';
import { labelledCells, type Rollup, timesOf } from './rollup';

/** What was stored of many days, their time added up; results of neighbouring days may be among it. */
export interface SpanRecords extends Pick<Records, 'goals' | 'activities' | 'rules' | 'results'> {
  readonly rollups: readonly Rollup[];
}

/** The ledger of all days of a span together: their ledgers added up. */
export function spanLedger(days: Days, records: SpanRecords, dayStart: Milliseconds): Ledger {
  const holds = (day: Day) => days.first <= day && day <= days.last;
  const rollups = records.rollups.filter(({ id }) => holds(id));
  const results = records.results.filter((row) => !row.deleted && holds(dayOf(row, dayStart)));
  return ledgerOf(timesOf(rollups, records.rules), results, records);
}

/**
 * What each slot comes to in which there was anything, by its first day.
 * @param slots days, or stretches of days, that do not overlap
 */
export function slotTotals(
  slots: readonly Days[],
  { rollups, rules, results, goals }: SpanRecords,
  dayStart: Milliseconds,
): ReadonlyMap<Day, Totals> {
  // All are told apart in one pass: ten years are 120 months.
  const slotOf = new Map(slots.flatMap((slot) => daysOf(slot).map((day) => [day, slot.first])));
  const standing = results.filter(({ deleted }) => !deleted);
  const resultsOf = groupBy(standing, (result) => slotOf.get(dayOf(result, dayStart)));
  const cellsOf = groupBy(labelledCells(rollups, rules), ({ day }) => slotOf.get(day));
  const totals = slots.map(
    ({ first }) =>
      [first, totalsOf(cellsOf.get(first) ?? [], resultsOf.get(first) ?? [], goals)] as const,
  );
  return new Map(totals.filter(([first, { total }]) => total > 0 || resultsOf.has(first)));
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
      .map((rung) => {
        const amount = (now.get(rung.id) ?? 0) - (then.get(rung.id) ?? 0);
        return { rung, amount: exactAmount(amount) };
      })
      .filter(({ amount }) => amount !== 0),
  };
}

/** The first days of which anything is known; none of a store that is empty. */
export interface Began {
  readonly time: Day | undefined;
  /** Of time or a result. */
  readonly any: Day | undefined;
}

/** What of a change can be told: of days before anything was kept nothing is known, which is not the same as nothing. */
export function knownChange({ time, amounts }: Change, before: Days, began: Began): Change {
  const isKnown = (first: Day | undefined) => first !== undefined && first <= before.first;
  return { time: isKnown(began.time) ? time : 0, amounts: isKnown(began.any) ? amounts : [] };
}

/** What came on each rung, less what was paid back. */
function netByRung(account: GoalAccount | undefined): ReadonlyMap<Rung['id'], number> {
  const totals = account?.results ?? [];
  return new Map(totals.map(({ rung, amount, paidBack }) => [rung.id, amount - paidBack]));
}
