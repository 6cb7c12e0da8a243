import { useLayoutEffect } from 'preact/hooks';
import type { Doing } from '../../domain/plan/activity';
import { typedAmount } from '../../domain/amount/amount';
import { amountText, unitText } from '../../domain/text/amount-text';
import { type Day, dayOf } from '../../domain/time/day';
import { aimOf, type Goal, type Rung } from '../../domain/plan/goal';
import type { Milliseconds, Moment } from '../../domain/time/instant';
import { type Parsed, parsed, refused } from '../../domain/foundation/parsed';
import type { Credit, Result } from '../../domain/plan/result';
import {
  type Is,
  isListOf,
  isMissingOr,
  isOneOf,
  isShape,
  isText,
} from '../../domain/foundation/shape';
import {
  isMoment,
  isTypedWhen,
  type ReadResult,
  type ResultClock,
  type TypedResult,
  whenOf,
} from '../../domain/input/result-input';
import { type PaidBack, readSale, type SaleFaults } from '../../domain/input/sale-input';
import type { Words } from '../../domain/foundation/words';
import { Choice } from '../parts/choice';
import { CreditField } from './credit-field';
import { amountFault, whenFault } from './faults';
import { SelectField, TextField } from '../parts/field';
import { FormFrame } from './form-frame';
import { useKeptRows } from '../hooks/kept-rows';
import { ResultAsides } from './result-asides';
import type { Surroundings } from '../hooks/surroundings';
import { useForm } from './use-form';
import { useWords } from '../hooks/words';

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

/** What most likely came, and of what. */
export interface UsualResult {
  readonly goal: Goal['id'];
  readonly rung: Rung['id'];
  readonly credit: Credit;
}

interface ResultFormProps {
  /** Of the form (`forms.ts`). */
  readonly name: string;
  /** At least one. */
  readonly goals: readonly Goal[];
  /** What was done for each goal, to be credited. */
  readonly activitiesOf: (goal: Goal) => readonly Doing[];
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly dayStart: Milliseconds;
  /** The result that is to be changed, or the day that is over on which one came. Else one comes now. */
  readonly of?: Result | Day | undefined;
  /** Of a sale that is to be changed. */
  readonly paidBack?: PaidBack | undefined;
  /** What is ticked as its cause to begin with. */
  readonly credit?: Credit;
  /** What a new result most likely is, of a goal where it is chosen: it stands there to begin with. */
  readonly usualOf?: (goal?: Goal) => UsualResult | undefined;
  /** Writes it, or refuses. */
  readonly onSave: (result: NewResult) => Promise<Parsed<unknown, Partial<SaleFaults>> | void>;
  readonly onCancel: () => void;
}

/** Goal, rung, amount, and what brought it; the rest on demand. Enter saves, twice saves once. */
export function ResultForm({ name, activitiesOf, clock, onSave, ...props }: ResultFormProps) {
  const { of, credit, paidBack, dayStart, onCancel, usualOf } = props;
  const words = useWords();
  // What was to be chosen can be chosen still, also where another window takes the goal away.
  const { rows: goals, isGone } = useKeptRows(
    props.goals,
    ({ id }) => id,
    () => name,
  );
  const form = useForm<TypedForm, SaleFaults, NewResult>({
    name,
    initial: () => ({
      ...startOf(of, goals, words.locale, clock.thisMoment()),
      ...(!isResult(of) && usualOf?.()),
      ...(credit && { credit }),
    }),
    isTyped: isTypedForm,
    read: (typed) => {
      const now = { now: clock.thisMoment(), offsetAt: clock.offsetAt };
      return readForm(typed, goals, paidBack, words.locale, now);
    },
    save: onSave,
  });
  const { typed, faults, change } = form;
  useOwnDay(typed, dayOf(clock.thisMoment(), dayStart), dayStart, change);
  const { goal, rung } = chosenOf(typed, goals);
  if (!goal || !rung) return null;
  const amount = typed.amount ?? usualAmount(rung);
  return (
    <FormFrame
      form={form}
      label={words.text(isResult(of) ? 'change_result' : 'record_result')}
      save={words.text('save_result')}
      cancel={{ text: words.text('cancel'), onCancel }}
    >
      <GoalField
        goals={goals}
        goal={goal}
        isGone={isGone(goal)}
        onChange={(id) => {
          const usual = usualOf?.(goals.find((each) => each.id === id));
          change({ goal: id, rung: undefined, amount: undefined, credit: UNKNOWN, ...usual });
        }}
      />
      <RungField goal={goal} rung={rung} onChange={(id) => change({ rung: id })} />
      <TextField
        label={words.text('amount_label')}
        inputMode="decimal"
        width="narrow"
        first
        value={amount}
        fault={faults.amount && saleAmountFault(faults.amount, rung, paidBack, words)}
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
        whenFault={faults.when && saleWhenFault(faults.when, words)}
        thisMoment={clock.thisMoment}
        onChange={change}
      />
    </FormFrame>
  );
}

interface TypedForm extends Omit<TypedResult, 'amount'> {
  readonly goal: string | undefined;
  readonly rung: string | undefined;
  /** `undefined` until the person types: then the rung's usual amount stands there. */
  readonly amount: string | undefined;
  readonly credit: Credit;
  /** When the form was opened. */
  readonly since: Moment;
}

const isCredit: Is<Credit> = (value): value is Credit =>
  isShape<{ kind: 'activities'; activities: readonly string[] }>({
    kind: isOneOf(['activities']),
    activities: isListOf(isText),
  })(value) ||
  isShape<{ kind: 'several' | 'unknown' | 'anyway' }>({
    kind: isOneOf(['several', 'unknown', 'anyway']),
  })(value);

const isTypedForm = isShape<TypedForm>({
  goal: isMissingOr(isText),
  rung: isMissingOr(isText),
  amount: isMissingOr(isText),
  credit: isCredit,
  when: isMissingOr(isTypedWhen),
  firstContact: isText,
  note: isText,
  since: isMoment,
});

/** A form that was opened for a result of 'now' stays with its day: the result came then, however late it is saved. */
function useOwnDay(
  { when, since }: TypedForm,
  today: Day,
  dayStart: Milliseconds,
  change: (part: Pick<TypedForm, 'when'>) => void,
): void {
  const isOver = dayOf(since, dayStart) < today;
  useLayoutEffect(() => {
    if (isOver && !when) change({ when: whenOf(since) });
  }, [isOver]);
}

function chosenOf({ goal: chosen, rung }: TypedForm, goals: readonly Goal[]) {
  const goal = goals.find(({ id }) => id === chosen) ?? goals[0];
  return { goal, rung: goal && (goal.ladder.find(({ id }) => id === rung) ?? aimOf(goal)) };
}

function readForm(
  typed: TypedForm,
  goals: readonly Goal[],
  paidBack: PaidBack | undefined,
  locale: string,
  clock: ResultClock,
): Parsed<NewResult, SaleFaults> {
  const { goal, rung } = chosenOf(typed, goals);
  if (!goal || !rung) return refused({});
  const amount = typed.amount ?? usualAmount(rung);
  const read = readSale({ ...typed, amount }, rung, locale, clock, paidBack);
  if (!read.ok) return read;
  return parsed({ ...read.value, goal, rung, credit: typed.credit });
}

function saleAmountFault(
  problem: NonNullable<SaleFaults['amount']>,
  { unit }: Rung,
  paidBack: PaidBack | undefined,
  words: Words,
): string {
  if (problem !== 'below paid back') return amountFault(problem, words);
  return words.text('fault_below_paid_back', amountText(paidBack?.amount ?? 0, unit, words));
}

function saleWhenFault(problem: NonNullable<SaleFaults['when']>, words: Words): string {
  return problem === 'after paid back'
    ? words.text('fault_after_paid_back')
    : whenFault(problem, words);
}

const UNKNOWN: Credit = { kind: 'unknown' };

/** What stands in the form when it opens. */
function startOf(
  of: Result | Day | undefined,
  goals: readonly Goal[],
  locale: string,
  since: Moment,
): TypedForm {
  if (isResult(of)) {
    const { goal, rung, credit, firstContact = '', note = '' } = of;
    const rungs = goals.find(({ id }) => id === goal)?.ladder;
    const unit = rungs?.find(({ id }) => id === rung)?.unit;
    const amount = typedAmount(of.amount, locale, unit);
    return { goal, rung, credit, amount, when: whenOf(of), firstContact, note, since };
  }
  return {
    goal: undefined,
    rung: undefined,
    amount: undefined,
    credit: UNKNOWN,
    when: of === undefined ? undefined : { day: of, time: '12:00' },
    firstContact: '',
    note: '',
    since,
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
  /** Whether another window took it off the list. */
  readonly isGone: boolean;
  readonly onChange: (id: string) => void;
}

function GoalField({ goals, goal, isGone, onChange }: GoalFieldProps) {
  const words = useWords();
  if (goals.length < 2 && !isGone) return null;
  const hint = isGone ? words.text('goal_of_form_gone') : undefined;
  return (
    <SelectField label={words.text('result_goal')} value={goal.id} onChange={onChange} hint={hint}>
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
