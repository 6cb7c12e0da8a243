import { durationText } from '../domain/text/duration-text';
import type { GoalAccount } from '../domain/ledger/ledger';
import { goalColour } from '../ui/text/goal-colour';
import { Mark } from '../ui/parts/mark';
import { totalTexts } from '../ui/text/total-texts';
import { useWords } from '../ui/hooks/words';

type FiguresProps = Pick<GoalAccount, 'results' | 'time'>;

function Figures({ results, time }: FiguresProps) {
  const words = useWords();
  const amounts = results
    .flatMap((total) => totalTexts(total, words))
    .map((text) => <b key={text}>{text}</b>);
  const parts = time > 0 ? [...amounts, durationText(time, words)] : amounts;
  if (parts.length === 0) return <span class="soft">{words.text('nothing_yet')}</span>;
  return (
    <span class="soft">{parts.flatMap((part, index) => (index === 0 ? part : [' · ', part]))}</span>
  );
}

/** So many goals each have a line of their own, also while there is nothing to say of them. */
const FEW = 5;

/** One line for each goal: what came of it today, and the time put in. */
export function GoalLines({ accounts }: { readonly accounts: readonly GoalAccount[] }) {
  const words = useWords();
  if (accounts.length === 0) return null;
  const shown = accounts.length > FEW ? accounts.filter(isTold) : accounts;
  const quiet = accounts.length - shown.length;
  return (
    <ul class="goal-lines" aria-label={words.text('today_by_goal')}>
      {shown.map(({ goal, results, time }) => (
        <li key={goal.id}>
          <span class="goal-name">
            <Mark fill={goalColour(goal)} />
            {goal.name}
          </span>
          <Figures results={results} time={time} />
        </li>
      ))}
      {quiet > 0 && <li class="soft">{words.count('goals_nothing_yet', quiet)}</li>}
    </ul>
  );
}

function isTold({ results, time }: GoalAccount): boolean {
  return results.length > 0 || time > 0;
}
