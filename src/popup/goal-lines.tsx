import { durationText } from '../domain/duration';
import type { GoalAccount } from '../domain/ledger';
import { amountText } from '../ui/amount-text';
import { goalColour } from '../ui/goal-colour';
import { Mark } from '../ui/mark';
import { useWords } from '../ui/words';

/** One line for each goal: what came of it today, and the time put in. */
export function GoalLines({ accounts }: { readonly accounts: readonly GoalAccount[] }) {
  const words = useWords();
  if (accounts.length === 0) return null;
  return (
    <ul class="goal-lines" aria-label={words.text('today_by_goal')}>
      {accounts.map(({ goal, results, time }) => (
        <li key={goal.id}>
          <span class="goal-name">
            <Mark fill={goalColour(goal)} />
            {goal.name}
          </span>
          <span class="soft">
            {results.map(({ rung, amount }) => (
              <span key={rung.id}>
                <b>{amountText(amount, rung.unit, words)}</b>
                {' · '}
              </span>
            ))}
            {durationText(time, words)}
          </span>
        </li>
      ))}
    </ul>
  );
}
