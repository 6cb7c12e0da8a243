import type { GoalDraft } from '../../domain/plan/goal';
import { GoalForm } from '../../ui/goal-form/goal-form';
import { useOpener } from '../../ui/hooks/opener';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface AddGoalProps {
  readonly view: ViewProps;
  /** Of the goals that are there. */
  readonly names: readonly string[];
}

/** A button that opens the form of a new goal below it. */
export function AddGoal({ view: { store, today, onDone }, names }: AddGoalProps) {
  const words = useWords();
  const { open, close, button } = useOpener('goal/new');
  const save = async (goal: GoalDraft) => {
    const undo = await store.goals.add(goal);
    close();
    onDone({ text: words.text('goal_saved', goal.name), undo });
  };
  return (
    <section class="add-goal">
      <button {...button} class={`button ${names.length > 0 || open ? 'plain' : 'main'}`}>
        {words.text('add_goal')}
      </button>
      {open && (
        <GoalForm
          name="goal/new"
          today={today}
          otherNames={names}
          onSave={save}
          onCancel={close}
          cancelText={words.text('cancel')}
        />
      )}
    </section>
  );
}
