import { activitiesOf } from '../../domain/plan/activity';
import type { Goal } from '../../domain/plan/goal';
import type { GoalAccount, Ledger } from '../../domain/ledger/ledger';
import { paceOf } from '../../domain/ledger/pace';
import { dayCount } from '../../domain/time/span';
import { changeOf, knownChange } from '../../domain/ledger/span-ledger';
import type { Words } from '../../domain/foundation/words';
import { goalNote } from '../frame/pace-text';
import { beforeText, changesText } from '../frame/change-text';
import type { GoalNotes } from '../ledger/goal-section';
import type { Planned } from '../ledger/doing-row';
import type { ReadSpan } from '../frame/read-span';

/** What stands beside each goal of a span: how far it has come, and how this span differs from the one before. */
export function notesOfSpan(
  { span, comparison, records, frame, history }: ReadSpan,
  so: Ledger,
  before: Ledger | undefined,
  words: Words,
): (account: GoalAccount) => GoalNotes {
  return (account) => {
    const pace = paceOf(account.goal, history.get(account.goal.id) ?? [], frame.day, frame);
    const now = accountOf(account.goal, so);
    const change = now && before && changeOf(now, accountOf(account.goal, before));
    const known = change && knownChange(change, comparison.before, records.began);
    const text = known && changesText(known, words);
    const than = beforeText(span.kind, comparison.whole, words);
    return {
      standing: goalNote(account.goal, pace, frame, words),
      ...(text && { change: words.text('change_than', text, than), amounts: known?.amounts }),
    };
  };
}

function accountOf(goal: Goal, { goals }: Ledger): GoalAccount | undefined {
  return goals.find((account) => account.goal.id === goal.id);
}

/** In days. A plan of weeks says nothing of longer than a month. */
const LONGEST_PLANNED = 31;

/** The weekly budgets of a goal's activities, for as long as the span is. */
export function budgetsOfSpan({ span, records }: ReadSpan): (account: GoalAccount) => Planned[] {
  const days = dayCount(span);
  if (days > LONGEST_PLANNED) return () => [];
  return ({ goal }) =>
    activitiesOf(goal.id, records.activities).flatMap((activity) =>
      activity.weekly && !activity.archived
        ? [{ activity, time: (activity.weekly * days) / 7 }]
        : [],
    );
}
