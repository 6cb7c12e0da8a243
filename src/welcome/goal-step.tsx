import type { Day } from '../domain/day';
import type { Goal } from '../domain/goal';
import type { NewGoal } from '../domain/typed-goal';
import { GoalForm } from '../ui/goal-form';
import { listText } from '../ui/names';
import { useWords } from '../ui/words';
import { StepFrame, type StepProps } from './step';

interface GoalStepProps extends StepProps {
  readonly settled: boolean;
  readonly goals: readonly Goal[];
  readonly today: Day;
}

export function GoalStep({ store, settled, goals, today, ...frame }: GoalStepProps) {
  const words = useWords();
  const save = async ({ plan, steps }: NewGoal) => {
    await store.goals.add(plan, steps);
    frame.onGoOn();
  };
  const names = listText(
    goals.map(({ name }) => name),
    words,
  );
  return (
    <StepFrame
      {...frame}
      step="goal"
      title={words.text('step_goal')}
      settled={settled ? names || words.text('skipped') : undefined}
      again={words.text(goals.length > 0 ? 'add_another' : 'name_goal')}
    >
      <p class="soft">{words.text('step_goal_hint')}</p>
      <GoalForm
        today={today}
        onSave={(goal) => void save(goal)}
        onCancel={() => frame.onSkip('goal')}
        cancelText={words.text('skip')}
      />
    </StepFrame>
  );
}
