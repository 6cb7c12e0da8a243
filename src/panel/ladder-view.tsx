import { aimOf, type Goal } from '../domain/goal';
import type { Result } from '../domain/result';
import { figureText, unitText } from '../ui/amount-text';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

interface LadderViewProps {
  readonly view: ViewProps;
  readonly goal: Goal;
  readonly results: readonly Result[];
}

/** The aim on top, the first sign at the foot: what was recorded on each rung. */
export function LadderView({ goal, results }: LadderViewProps) {
  const words = useWords();
  if (goal.ladder.length < 2) return null;
  const total = (rung: string) =>
    results.filter((result) => result.rung === rung).reduce((sum, { amount }) => sum + amount, 0);
  return (
    <ol class="ladder" aria-label={words.text('ladder')}>
      {goal.ladder.toReversed().map((rung) => (
        <li key={rung.id}>
          <span class={`dot ${rung === aimOf(goal) ? '' : 'ring'}`} aria-hidden="true" />
          <span dir="auto">{unitText(rung.unit, words)}</span>
          <b>{figureText(total(rung.id), rung.unit, words)}</b>
        </li>
      ))}
    </ol>
  );
}
