import type { Day } from '../../domain/time/day';
import type { Goal, GoalDraft } from '../../domain/plan/goal';
import {
  isTypedGoal,
  readGoal,
  type TypedGoal,
  type TypedGoalFaults,
  typedGoal,
} from '../../domain/input/goal-input';
import { likelyCurrency } from './currencies';
import { nameFault } from '../forms/faults';
import { TextField } from '../parts/field';
import { FormFrame } from '../forms/form-frame';
import type { EditedGoal } from './goal-form-part';
import { StepFields } from './step-fields';
import { TermFields } from './term-fields';
import { UnitFields } from './unit-fields';
import { useForm } from '../forms/use-form';
import { useWords } from '../hooks/words';

interface GoalFormProps {
  /** Of the form (`forms.ts`). */
  readonly name: string;
  readonly today: Day;
  /** The names of the other goals: the same name twice is said, and allowed. */
  readonly otherNames: readonly string[];
  /** Left out for a new goal. */
  readonly edited?: EditedGoal | undefined;
  readonly onSave: (goal: GoalDraft) => Promise<void>;
  readonly onCancel: () => void;
  /** What the way out is called: 'Cancel', or 'Skip for now'. */
  readonly cancelText: string;
}

/** An aim with its unit, target, term and, below it, the first signs. Nothing typed is lost on a fault. Enter saves, twice saves once. */
export function GoalForm({ name, today, otherNames, edited, onSave, ...props }: GoalFormProps) {
  const words = useWords();
  const form = useForm<TypedGoal, TypedGoalFaults, GoalDraft>({
    name,
    initial: () => startingFields(edited?.goal, words.locale),
    isTyped: isTypedGoal,
    read: (typed) => readGoal(typed, { today, locale: words.locale, before: edited?.goal }),
    save: onSave,
    partIn: { kind: 'unit', word: 'unit', term: 'due' },
  });
  const { typed, faults, change } = form;
  const part = { typed, faults, edited, onChange: change };
  return (
    <FormFrame
      form={form}
      look="goal-form"
      label={edited ? words.text('edit_goal', edited.goal.name) : words.text('goal_form')}
      save={words.text('save_goal')}
      cancel={{ text: props.cancelText, onCancel: props.onCancel }}
    >
      <TextField
        first={edited !== undefined}
        label={words.text('goal_name')}
        placeholder={words.text('goal_name_example')}
        value={typed.name}
        fault={nameFault(faults.name, typed.name, words)}
        hint={otherNames.includes(typed.name.trim()) ? words.text('goal_name_taken') : undefined}
        onChange={(name) => change({ name })}
      />
      <UnitFields {...part} />
      <TermFields {...part} today={today} />
      <StepFields {...part} />
    </FormFrame>
  );
}

function startingFields(goal: Goal | undefined, locale: string): TypedGoal {
  const currency = likelyCurrency(locale);
  if (goal) return typedGoal(goal, locale, currency);
  return {
    name: '',
    kind: 'count',
    currency,
    word: { one: '', many: '' },
    target: '',
    term: 'by',
    due: '',
    steps: [],
  };
}
