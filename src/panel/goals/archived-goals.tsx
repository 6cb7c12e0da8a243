import type { Goal } from '../../domain/plan/goal';
import type { Undo } from '../../store/editor';
import { Button } from '../../ui/parts/button';
import { goalColour } from '../../ui/text/goal-colour';
import { Mark } from '../../ui/parts/mark';
import { useWords } from '../../ui/hooks/words';
import { termText } from './term-text';
import type { ViewProps } from '../frame/view';

interface ArchivedGoalsProps {
  readonly view: ViewProps;
  readonly goals: readonly Goal[];
  /** A goal leaves the list. */
  readonly onGone: () => void;
}

/** Goals that are offered no more; their past still shows in the days. */
export function ArchivedGoals({ view, goals, onGone }: ArchivedGoalsProps) {
  const { store, today, onDone } = view;
  const words = useWords();
  const leave = async (edit: Promise<Undo>, text: string) => {
    const undo = await edit;
    onGone();
    onDone({ text, undo });
  };
  if (goals.length === 0) return null;
  return (
    <section class="archived" aria-labelledby="archived-goals">
      <h2 id="archived-goals">{words.text('archived_goals')}</h2>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <Mark fill={goalColour(goal)} />
            <div>
              <b dir="auto">{goal.name}</b>
              <p class="soft small">{termText(goal, today, words)}</p>
            </div>
            <Button
              look="quiet"
              label={words.text('reopen_goal', goal.name)}
              onClick={() =>
                void leave(store.goals.reopen(goal.id), words.text('reopened', goal.name))
              }
            >
              {words.text('reopen')}
            </Button>
            <Button
              look="quiet"
              label={words.text('delete_goal', goal.name)}
              onClick={() =>
                void leave(store.goals.remove(goal.id), words.text('deleted', goal.name))
              }
            >
              {words.text('delete')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
