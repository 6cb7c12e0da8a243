import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../domain/day';
import type { Goal, GoalDraft } from '../domain/goal';
import { readGoal, type TypedGoal, type TypedGoalFaults, typedGoal } from '../domain/typed-goal';
import { Button, Submit } from './button';
import { likelyCurrency } from './currencies';
import { nameFault } from './faults';
import { TextField } from './field';
import { focusFirstFault } from './first-fault';
import type { EditedGoal } from './goal-form-part';
import { useOnce } from './once';
import { StepFields } from './step-fields';
import { TermFields } from './term-fields';
import { UnitFields } from './unit-fields';
import { useWords } from './words';

interface GoalFormProps {
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
export function GoalForm({ today, otherNames, edited, onSave, ...props }: GoalFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => startingFields(edited?.goal, words.locale));
  const [faults, setFaults] = useState<TypedGoalFaults>({});
  const saveOnce = useOnce(onSave);
  useEffect(() => {
    if (edited) form.current?.querySelector('input')?.focus();
  }, []);
  const change = (part: Partial<TypedGoal>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const goal = readGoal(typed, { today, locale: words.locale, before: edited?.goal });
    setFaults(goal.ok ? {} : goal.problem);
    if (!goal.ok) return focusFirstFault(event.currentTarget);
    void saveOnce(goal.value);
  };
  const part = { typed, faults, edited, onChange: change };
  return (
    <form
      class="form goal-form"
      ref={form}
      onSubmit={submit}
      noValidate
      aria-label={edited ? words.text('edit_goal', edited.goal.name) : words.text('goal_form')}
    >
      <TextField
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
      <div class="form-end">
        <Submit>{words.text('save_goal')}</Submit>
        <Button look="quiet" onClick={props.onCancel}>
          {props.cancelText}
        </Button>
      </div>
    </form>
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
