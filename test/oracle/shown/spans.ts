import { MINUTE } from '../../../src/domain/time/instant';
import type { GoalAccount, Ledger } from '../../../src/domain/ledger/ledger';
import { daysOf } from '../../../src/domain/time/period';
import {
  changeOf,
  knownChange,
  slotTotals,
  spanLedger,
} from '../../../src/domain/ledger/span-ledger';
import { type ReadSpan, readSpan } from '../../../src/panel/frame/read-span';
import { budgetsOfSpan } from '../../../src/panel/span/span-notes';
import type { Calendar } from '../../../src/domain/time/period';
import type { Store } from '../../../src/store/store';
import type { ChangeFigures, LookedSpan, SpanFigures } from '../reference/spans';
import { figuresOfLedger } from './account';

/** What the page of a span shows. */
export async function shownSpan(
  store: Store,
  span: LookedSpan,
  calendar: Calendar & { readonly today: string },
): Promise<SpanFigures> {
  const read = await readSpan(store, span, calendar);
  const { comparison, records } = read;
  const ledgerOf = (days: LookedSpan | typeof comparison.so) =>
    spanLedger(days, records, calendar.dayStart);
  const [ledger, so, before] = [
    ledgerOf(span),
    ledgerOf(comparison.so),
    ledgerOf(comparison.before),
  ];
  const isCompared = before.total > 0 || before.goals.some(({ results }) => results.length > 0);
  const began = records.began.time ?? calendar.today;
  const isKnown = isCompared && began <= comparison.before.first;
  return {
    account: figuresOfLedger(ledger),
    changeOfTotal: isKnown ? (so.total - before.total) / MINUTE : undefined,
    changes: isCompared ? changesOf(so, before, read) : {},
    days: daysOfSpan(read, calendar),
    planned: plannedFor(ledger, read),
  };
}

function changesOf(so: Ledger, before: Ledger, { comparison, records }: ReadSpan) {
  const changes = so.goals.map((account) => {
    const then = before.goals.find(({ goal }) => goal.id === account.goal.id);
    const known = knownChange(changeOf(account, then), comparison.before, records.began);
    const figures: ChangeFigures = {
      time: known.time / MINUTE,
      amounts: Object.fromEntries(known.amounts.map(({ rung, amount }) => [rung.id, amount])),
    };
    return [account.goal.id, figures] as const;
  });
  return Object.fromEntries(changes);
}

function daysOfSpan({ span, records }: ReadSpan, { dayStart }: Calendar): Record<string, number> {
  const slots = daysOf(span).map((day) => ({ first: day, last: day }));
  const totals = [...slotTotals(slots, records, dayStart)].filter(([, { total }]) => total > 0);
  return Object.fromEntries(totals.map(([day, { total }]) => [day, total / MINUTE]));
}

function plannedFor({ goals }: Ledger, read: ReadSpan): Record<string, number> {
  const budgetsOf: (account: GoalAccount) => ReturnType<ReturnType<typeof budgetsOfSpan>> =
    budgetsOfSpan(read);
  const planned = goals.flatMap(budgetsOf);
  return Object.fromEntries(planned.map(({ activity, time }) => [activity.id, time / MINUTE]));
}
