import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Doing } from '../domain/activity';
import { typedAmount } from '../domain/amount';
import type { Day } from '../domain/day';
import { aimOf, type Goal, type Rung } from '../domain/goal';
import type { Credit, Result } from '../domain/result';
import {
  type ReadResult,
  readResult,
  type ResultFaults,
  type TypedResult,
  whenOf,
} from '../domain/typed-result';
import { Button, Submit } from './button';
import { Choice } from './choice';
import { CreditField } from './credit-field';
import { amountFault, whenFault } from './faults';
import { SelectField, TextField } from './field';
import { focusFirstFault } from './first-fault';
import { unitText } from '../domain/amount-text';
import { useOnce } from './once';
import { ResultAsides } from './result-asides';
import type { Surroundings } from './surroundings';
import { useWords } from './words';

/** What was recorded. */
export interface NewResult extends ReadResult {
  readonly goal: Goal;
  readonly rung: Rung;
  readonly credit: Credit;
}

/** The same as the store keeps it. */
export function resultRow({ goal, rung, ...rest }: NewResult): Omit<Result, 'id' | 'stamp'> {
  return { ...rest, goal: goal.id, rung: rung.id };
}

interface ResultFormProps {
  /** At least one. */
  readonly goals: readonly Goal[];
  /** What was done for each goal, to be credited. */
  readonly activitiesOf: (goal: Goal) => readonly Doing[];
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  /** The result that is to be changed, or the day that is over on which one came. Else one comes now. */
  readonly of?: Result | Day | undefined;
  /** What is ticked as its cause to begin with. */
  readonly credit?: Credit;
  readonly onSave: (result: NewResult) => Promise<void>;
  readonly onCancel: () => void;
}

/** Goal, rung, amount, and what brought it; the rest on demand. Enter saves, twice saves once. */
export function ResultForm({
  goals,
  activitiesOf,
  clock,
  onSave,
  onCancel,
  ...start
}: ResultFormProps) {
  const { of, credit } = start;
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => ({
    ...startOf(of, goals, words.locale),
    ...(credit && { credit }),
  }));
  const [faults, setFaults] = useState<ResultFaults>({});
  const saveOnce = useOnce(onSave);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const goal = goals.find(({ id }) => id === typed.goal) ?? goals[0];
  if (!goal) return null;
  const rung = goal.ladder.find(({ id }) => id === typed.rung) ?? aimOf(goal);
  const amount = typed.amount ?? usualAmount(rung);
  const change = (part: Partial<Draft>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const now = { now: clock.thisMoment(), offsetAt: clock.offsetAt };
    const read = readResult({ ...typed, amount }, rung, words.locale, now);
    setFaults(read.ok ? {} : read.problem);
    if (!read.ok) return focusFirstFault(event.currentTarget);
    void saveOnce({ ...read.value, goal, rung, credit: typed.credit });
  };
  return (
    <form
      class="form"
      onSubmit={submit}
      noValidate
      ref={form}
      aria-label={words.text(isResult(of) ? 'change_result' : 'record_result')}
    >
      <GoalField
        goals={goals}
        goal={goal}
        onChange={(id) => change({ goal: id, rung: undefined, amount: undefined, credit: UNKNOWN })}
      />
      <RungField goal={goal} rung={rung} onChange={(id) => change({ rung: id })} />
      <TextField
        label={words.text('amount_label')}
        inputMode="decimal"
        width="narrow"
        first
        value={amount}
        fault={faults.amount && amountFault(faults.amount, words)}
        onChange={(amount) => change({ amount })}
      />
      <CreditField
        legend={words.text('credit')}
        activities={activitiesOf(goal)}
        credit={typed.credit}
        onChange={(credit) => change({ credit })}
      />
      <ResultAsides
        typed={{ ...typed, amount }}
        faults={faults}
        whenFault={faults.when && whenFault(faults.when, words)}
        thisMoment={clock.thisMoment}
        onChange={change}
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

interface Draft extends Omit<TypedResult, 'amount'> {
  readonly goal: string | undefined;
  readonly rung: string | undefined;
  /** `undefined` until the person types: then the rung's usual amount stands there. */
  readonly amount: string | undefined;
  readonly credit: Credit;
}

const UNKNOWN: Credit = { kind: 'unknown' };

/** What stands in the form when it opens. */
function startOf(of: Result | Day | undefined, goals: readonly Goal[], locale: string): Draft {
  if (isResult(of)) {
    const { goal, rung, credit, firstContact = '', note = '' } = of;
    const rungs = goals.find(({ id }) => id === goal)?.ladder;
    const unit = rungs?.find(({ id }) => id === rung)?.unit;
    const amount = typedAmount(of.amount, locale, unit);
    return { goal, rung, credit, amount, when: whenOf(of), firstContact, note };
  }
  return {
    goal: undefined,
    rung: undefined,
    amount: undefined,
    credit: UNKNOWN,
    when: of === undefined ? undefined : { day: of, time: '12:00' },
    firstContact: '',
    note: '',
  };
}

function isResult(of: Result | Day | undefined): of is Result {
  return typeof of === 'object';
}

/** Results that are counted mostly come one at a time. */
function usualAmount({ unit }: Rung): string {
  return unit.kind === 'count' ? '1' : '';
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
