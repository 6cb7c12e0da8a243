import type { GoalAccount } from '../../domain/ledger/ledger';
import { paceOf } from '../../domain/ledger/pace';
import { changeOf, knownChange, spanLedger } from '../../domain/ledger/span-ledger';
import { goalColour } from '../../ui/text/goal-colour';
import { Mark } from '../../ui/parts/mark';
import { totalTexts } from '../../ui/text/total-texts';
import { useWords } from '../../ui/hooks/words';
import { changesText } from '../frame/change-text';
import { goalNote } from '../frame/pace-text';
import type { ReadSpan } from '../frame/read-span';
import type { ReviewStepProps } from './read-review';

/** What came of the week, goal by goal, against its target and the week before. */
export function ReviewResults({ read: { week } }: ReviewStepProps) {
  const words = useWords();
  const { span, comparison, records, frame } = week;
  const { goals } = spanLedger(span, records, frame.dayStart);
  const before = spanLedger(comparison.before, records, frame.dayStart).goals;
  if (goals.length === 0) return <p class="lead">{words.text('goals_empty')}</p>;
  return (
    <ul class="review-goals">
      {goals.map((account) => (
        <GoalResults
          key={account.goal.id}
          account={account}
          before={before.find(({ goal }) => goal.id === account.goal.id)}
          week={week}
        />
      ))}
    </ul>
  );
}

interface GoalResultsProps {
  readonly account: GoalAccount;
  readonly before: GoalAccount | undefined;
  readonly week: ReadSpan;
}

function GoalResults({ account, before, week }: GoalResultsProps) {
  const words = useWords();
  const { goal, results } = account;
  const { comparison, records, history } = week;
  // Where the goal stands now, however long the week is over.
  const frame = { ...week.frame, day: week.frame.today };
  const pace = paceOf(goal, history.get(goal.id) ?? [], frame.day, frame);
  const came = results.flatMap((total) => totalTexts(total, words));
  const change = changeOf(account, before);
  const { amounts } = knownChange(change, comparison.before, records.began);
  return (
    <li>
      <h3>
        <Mark fill={goalColour(goal)} />
        <bdi>{goal.name}</bdi>
      </h3>
      <p class="review-came">{came.length > 0 ? came.join(' · ') : words.text('review_nothing')}</p>
      <p class="soft">{goalNote(goal, pace, frame, words)}</p>
      {amounts.length > 0 && (
        <p class="soft">
          {words.text(
            'change_than',
            changesText({ time: 0, amounts }, words),
            words.text('than_week'),
          )}
        </p>
      )}
    </li>
  );
}
