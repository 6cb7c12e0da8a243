import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../domain/day';
import { type NewGoal, readGoal, type TypedGoal, type TypedGoalFaults } from '../domain/typed-goal';
import { Button, Submit } from './button';
import { Choice } from './choice';
import { likelyCurrency } from './currencies';
import { CurrencyField } from './currency-field';
import { amountFault } from './faults';
import { TextField } from './field';
import { focusFirstFault } from './first-fault';
import { StepFields } from './step-fields';
import { WordFields } from './word-fields';
import { useWords } from './words';

interface GoalFormProps {
  readonly today: Day;
  readonly onSave: (goal: NewGoal) => void;
  readonly onCancel: () => void;
  /** What the way out is called: 'Cancel', or 'Skip for now'. */
  readonly cancelText: string;
}

/** An aim with its unit, target, date and, below it, the first signs. Nothing typed is lost on a fault. */
export function GoalForm({ today, onSave, onCancel, cancelText }: GoalFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState(() => emptyGoal(words.locale));
  const [faults, setFaults] = useState<TypedGoalFaults>({});
  const change = (part: Partial<TypedGoal>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const goal = readGoal(typed, today, words.locale);
    setFaults(goal.ok ? {} : goal.problem);
    if (goal.ok) onSave(goal.value);
    else focusFirstFault(event.currentTarget);
  };
  return (
    <form class="form" onSubmit={submit} noValidate aria-label={words.text('goal_form')}>
      <TextField
        label={words.text('goal_name')}
        placeholder={words.text('goal_name_example')}
        value={typed.name}
        fault={faults.name && words.text('fault_name_missing')}
        onChange={(name) => change({ name })}
      />
      <UnitFields typed={typed} faults={faults} onChange={change} />
      <TargetFields typed={typed} faults={faults} today={today} onChange={change} />
      <StepFields steps={typed.steps} onChange={(steps) => change({ steps })} />
      <div class="form-end">
        <Submit>{words.text('save_goal')}</Submit>
        <Button look="quiet" onClick={onCancel}>
          {cancelText}
        </Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly typed: TypedGoal;
  readonly faults: TypedGoalFaults;
  readonly onChange: (part: Partial<TypedGoal>) => void;
}

function UnitFields({ typed, faults, onChange }: PartProps) {
  const words = useWords();
  const kinds = [
    { value: 'count', text: words.text('unit_count') },
    { value: 'money', text: words.text('unit_money') },
  ] as const;
  return (
    <>
      <Choice
        legend={words.text('unit')}
        value={typed.kind}
        options={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      {typed.kind === 'money' ? (
        <CurrencyField value={typed.currency} onChange={(currency) => onChange({ currency })} />
      ) : (
        <div class="pair">
          <WordFields
            word={typed.word}
            fault={faults.unit && words.text('fault_unit_missing')}
            onChange={(word) => onChange({ word })}
            labels={{ one: words.text('unit_one'), many: words.text('unit_many') }}
            examples={{
              one: words.text('unit_one_example'),
              many: words.text('unit_many_example'),
            }}
          />
        </div>
      )}
    </>
  );
}

function TargetFields({ typed, faults, today, onChange }: PartProps & { readonly today: Day }) {
  const words = useWords();
  const dueFault = faults.due && words.text(`fault_due_${faults.due}`);
  return (
    <div class="pair">
      <TextField
        label={words.text('target')}
        inputMode="decimal"
        placeholder={words.text('target_example')}
        value={typed.target}
        fault={faults.target && amountFault(faults.target, words)}
        onChange={(target) => onChange({ target })}
      />
      <TextField
        label={words.text('due')}
        type="date"
        min={today}
        value={typed.due}
        fault={dueFault}
        onChange={(due) => onChange({ due })}
      />
    </div>
  );
}

function emptyGoal(locale: string): TypedGoal {
  return {
    name: '',
    kind: 'count',
    currency: likelyCurrency(locale),
    word: { one: '', many: '' },
    target: '',
    due: '',
    steps: [],
  };
}
