import { useState } from 'preact/hooks';
import { activeGoals } from '../domain/answers';
import { aimOf, type Goal } from '../domain/goal';
import type { NewGoal } from '../domain/typed-goal';
import { live } from '../store/store';
import { amountText, unitText } from '../ui/amount-text';
import { Button } from '../ui/button';
import { goalColour } from '../ui/goal-colour';
import { GoalForm } from '../ui/goal-form';
import { useLive } from '../ui/live';
import { Mark } from '../ui/mark';
import { dateText } from '../ui/time-text';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

/** The aims, each with its target, date and the signs on the way. */
export function GoalsView({ store, today, onDone }: ViewProps) {
  const words = useWords();
  const [adding, setAdding] = useState(false);
  const all = useLive(() => live(() => store.goals.all()), [store]);
  if (!all) return null;
  const goals = activeGoals(all);
  const save = async ({ plan, steps }: NewGoal) => {
    const id = await store.goals.add(plan, steps);
    setAdding(false);
    const undo = async () => {
      await store.goals.remove(id);
    };
    onDone({ text: words.text('goal_saved', plan.name), undo });
  };
  const remove = async (goal: Goal) => {
    const undo = await store.goals.remove(goal.id);
    onDone({ text: words.text('deleted', goal.name), undo });
  };
  return (
    <article class="page">
      <h1>{words.text('goals_title')}</h1>
      <p class="lead">{words.text(goals.length > 0 ? 'goals_lead' : 'goals_empty')}</p>
      <ul class="goal-list">
        {goals.map((goal) => (
          <GoalLine key={goal.id} goal={goal} today={today} onDelete={() => void remove(goal)} />
        ))}
      </ul>
      {adding ? (
        <GoalForm
          today={today}
          onSave={(goal) => void save(goal)}
          onCancel={() => setAdding(false)}
          cancelText={words.text('cancel')}
        />
      ) : (
        <Button look={goals.length > 0 ? 'plain' : 'main'} onClick={() => setAdding(true)}>
          {words.text('add_goal')}
        </Button>
      )}
    </article>
  );
}

interface GoalLineProps {
  readonly goal: Goal;
  readonly today: string;
  readonly onDelete: () => void;
}

function GoalLine({ goal, today, onDelete }: GoalLineProps) {
  const words = useWords();
  const aim = aimOf(goal);
  const steps = goal.ladder.filter((rung) => rung !== aim);
  const target = amountText(goal.target, aim.unit, words);
  return (
    <li>
      <Mark fill={goalColour(goal)} />
      <div>
        <h2>{goal.name}</h2>
        <p class="soft small">{words.text('goal_by', target, dateText(goal.due, today, words))}</p>
        {steps.length > 0 && (
          <p class="soft small">
            {words.text('ladder', steps.map(({ unit }) => unitText(unit, words)).join(', '))}
          </p>
        )}
      </div>
      <Button look="quiet" label={words.text('delete_goal', goal.name)} onClick={onDelete}>
        {words.text('delete')}
      </Button>
    </li>
  );
}
