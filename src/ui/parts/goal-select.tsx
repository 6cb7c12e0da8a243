import type { Goal } from '../../domain/plan/goal';
import { SelectField } from './field';
import { useWords } from '../hooks/words';

interface GoalSelectProps {
  readonly goals: readonly Goal[];
  /** A goal's id, `none` or `break`. */
  readonly target: string;
  readonly onChange: (target: string) => void;
}

/** For which goal offline time was; it may have served none. */
export function GoalSelect({ goals, target, onChange }: GoalSelectProps) {
  const words = useWords();
  return (
    <SelectField label={words.text('result_goal')} value={target} onChange={onChange}>
      {goals.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value="none">{words.text('no_goal')}</option>
      <option value="break">{words.text('break')}</option>
    </SelectField>
  );
}
