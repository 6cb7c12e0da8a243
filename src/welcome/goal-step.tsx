import type { Day } from '../domain/time/day';
import type { Goal, GoalDraft } from '../domain/plan/goal';
import { GoalForm } from '../ui/goal-form/goal-form';
import { listText } from '../ui/text/names';
import { useWords } from '../ui/hooks/words';
import { StepFrame, type StepProps } from './step';

interface GoalStepProps extends StepProps {
  readonly settled: boolean;
  readonly goals: readonly Goal[];
  readonly today: Day;
}

export function GoalStep({ store, settled, goals, today, ...frame }: GoalStepProps) {
  const words = useWords();
  const save = async (goal: GoalDraft) => {
    await store.goals.add(goal);
    frame.onGoOn();
  };
  const names = goals.map(({ name }) => name);
  return (
    <StepFrame
      {...frame}
      step="goal"
      title={words.text('step_goal')}
      settled={settled ? listText(names, words) || words.text('skipped') : undefined}
      again={words.text(goals.length > 0 ? 'add_another' : 'name_goal')}
    >
      <p class="soft">{words.text('step_goal_hint')}</p>
      <GoalForm
        name="welcome/goal"
        today={today}
        otherNames={names}
        onSave={save}
        onCancel={() => frame.onSkip('goal')}
        cancelText={words.text('skip')}
      />
    </StepFrame>
  );
}
