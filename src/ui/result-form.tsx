import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doing } from '../domain/activity';
import { aimOf, type Goal, type Rung } from '../domain/goal';
import type { Credit } from '../domain/result';
import { readResultAmount, type ResultProblem } from '../domain/typed-result';
import { Button, Submit } from './button';
import { Choice } from './choice';
import { CreditField } from './credit-field';
import { amountFault } from './faults';
import { SelectField, TextField } from './field';
import { focusFirstFault } from './first-fault';
import { unitText } from './amount-text';
import { useWords } from './words';

/** What was recorded; when it happened is for the page to add. */
export interface NewResult {
  readonly goal: Goal;
  readonly rung: Rung;
  readonly amount: number;
  readonly credit: Credit;
  /** Clock time as typed (`14:30`), where it was asked for. */
  readonly time: string | undefined;
}

interface ResultFormProps {
  /** At least one. */
  readonly goals: readonly Goal[];
  /** What was done for each goal that day, to be credited. */
  readonly activitiesOf: (goal: Goal) => readonly Doing[];
  /** Asks for the time of day: for a day that is over. */
  readonly askTime?: boolean;
  readonly onSave: (result: NewResult) => void;
  readonly onCancel: () => void;
}

/** Goal, rung, amount, and what brought it. Enter saves. */
export function ResultForm(props: ResultFormProps) {
  const { goals, activitiesOf, askTime = false, onSave, onCancel } = props;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState<ResultProblem | undefined>();
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const goal = goals.find(({ id }) => id === typed.goal) ?? goals[0];
  if (!goal) return null;
  const rung = goal.ladder.find(({ id }) => id === typed.rung) ?? aimOf(goal);
  const amountText = typed.amount ?? usualAmount(rung);
  const change = (part: Partial<TypedResult>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const amount = readResultAmount(amountText, rung, words.locale);
    setProblem(amount.ok ? undefined : amount.problem);
    if (!amount.ok) return focusFirstFault(event.currentTarget);
    const { credit, time } = typed;
    onSave({ goal, rung, amount: amount.value, credit, time: askTime ? time : undefined });
  };
  return (
    <form
      class="form"
      onSubmit={submit}
      noValidate
      ref={form}
      aria-label={words.text('record_result')}
    >
      <GoalField goals={goals} goal={goal} onChange={(id) => change({ ...EMPTY, goal: id })} />
      <RungField goal={goal} rung={rung} onChange={(id) => change({ rung: id })} />
      <AmountFields
        amount={amountText}
        problem={problem}
        time={askTime ? typed.time : undefined}
        onChange={change}
      />
      <CreditField
        activities={activitiesOf(goal)}
        credit={typed.credit}
        onChange={(credit) => change({ credit })}
      />
      <div class="form-end">
        <Submit>{words.text('save_result')}</Submit>
        <Button look="quiet" onClick={onCancel}>
          {words.text('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface TypedResult {
  readonly goal: string | undefined;
  readonly rung: string | undefined;
  /** `undefined` until the person types: then the rung's usual amount stands there. */
  readonly amount: string | undefined;
  readonly credit: Credit;
  readonly time: string;
}

const EMPTY: TypedResult = {
  goal: undefined,
  rung: undefined,
  amount: undefined,
  credit: { kind: 'unknown' },
  time: '12:00',
};

/** Results that are counted mostly come one at a time. */
function usualAmount({ unit }: Rung): string {
  return unit.kind === 'count' ? '1' : '';
}

interface AmountFieldsProps {
  readonly amount: string;
  readonly problem: ResultProblem | undefined;
  /** `undefined` where it is not asked for. */
  readonly time: string | undefined;
  readonly onChange: (part: { readonly amount?: string; readonly time?: string }) => void;
}

function AmountFields({ amount, problem, time, onChange }: AmountFieldsProps) {
  const words = useWords();
  return (
    <div class="pair">
      <TextField
        label={words.text('amount_label')}
        inputMode="decimal"
        width="narrow"
        first
        value={amount}
        fault={problem && amountFault(problem, words)}
        onChange={(amount) => onChange({ amount })}
      />
      {time !== undefined && (
        <TextField
          label={words.text('result_time')}
          type="time"
          width="narrow"
          value={time}
          onChange={(time) => onChange({ time })}
        />
      )}
    </div>
  );
}

interface GoalFieldProps {
  readonly goals: readonly Goal[];
  readonly goal: Goal;
  readonly onChange: (id: string) => void;
}

function GoalField({ goals, goal, onChange }: GoalFieldProps) {
  const words = useWords();
  if (goals.length < 2) return null;
  return (
    <SelectField label={words.text('result_goal')} value={goal.id} onChange={onChange}>
      {goals.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

interface RungFieldProps {
  readonly goal: Goal;
  readonly rung: Rung;
  readonly onChange: (id: string) => void;
}

/** The aim first, then down the ladder. */
function RungField({ goal, rung, onChange }: RungFieldProps) {
  const words = useWords();
  const options = goal.ladder
    .toReversed()
    .map(({ id, unit }) => ({ value: id, text: unitText(unit, words) }));
  return (
    <Choice
      legend={words.text('result_rung')}
      value={rung.id}
      options={options}
      onChange={onChange}
    />
  );
}
