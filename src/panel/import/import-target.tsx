import type { Goal, Rung } from '../../domain/plan/goal';
import { unitText } from '../../domain/text/amount-text';
import { Choice } from '../../ui/parts/choice';
import { useWords } from '../../ui/hooks/words';

interface ImportTargetProps {
  readonly goals: readonly Goal[];
  readonly goal: Goal;
  readonly rung: Rung;
  readonly onChange: (chosen: { readonly goal: string; readonly rung?: string }) => void;
}

/** Which goal the rows of the file served, and what each of them is. */
export function ImportTarget({ goals, goal, rung, onChange }: ImportTargetProps) {
  const words = useWords();
  return (
    <div class="form">
      <Choice
        legend={words.text('result_goal')}
        value={goal.id}
        options={goals.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(id) => onChange({ goal: id })}
      />
      <Choice
        legend={words.text('import_rung')}
        value={rung.id}
        options={goal.ladder
          .toReversed()
          .map(({ id, unit }) => ({ value: id, text: unitText(unit, words) }))}
        onChange={(id) => onChange({ goal: goal.id, rung: id })}
      />
    </div>
  );
}
