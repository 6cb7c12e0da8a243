import { useState } from 'preact/hooks';
import { type Doing, doingOfKey } from '../../domain/plan/activity';
import { activeGoals } from '../../domain/ledger/answers';
import { creditable, creditNow } from '../../domain/ledger/creditable';
import { editedFields, sameValue } from '../../domain/row/edited-fields';
import type { Goal, Rung } from '../../domain/plan/goal';
import { type Parsed, refused } from '../../domain/foundation/parsed';
import type { Words } from '../../domain/foundation/words';
import { isRefund } from '../../domain/plan/refund';
import type { Result } from '../../domain/plan/result';
import type { Refundable } from '../../domain/input/refund-input';
import type { ReadResult } from '../../domain/input/result-input';
import { type NewResult, ResultForm, resultRow } from '../../ui/forms/result-form';
import { useWords } from '../../ui/hooks/words';
import { recordedAmount, type RecordedResult } from './recorded-result';
import { RefundForm } from './refund-form';
import type { DayPartProps } from '../frame/view';

interface ResultEditorProps extends DayPartProps {
  readonly recorded: RecordedResult;
  readonly act: 'change' | 'pay back';
  readonly onClose: () => void;
}

/** Of the form under a result. */
export function formName({
  id,
  act,
}: {
  readonly id: Result['id'];
  readonly act: 'change' | 'pay back';
}): string {
  return `result/${id}/${act}`;
}

/** The form under a result: of the result itself, of a refund, or of what is paid back now. */
export function ResultEditor(props: ResultEditorProps) {
  const { recorded, act } = props;
  const { result, goal, rung, sale } = recorded;
  if (!goal || !rung) return null;
  if (act === 'pay back')
    return <PayBack {...props} of={{ sale: result, rung, left: recorded.left }} />;
  if (!isRefund(result)) return <ChangeResult {...props} goal={goal} rung={rung} />;
  if (!sale) return null;
  return <ChangeRefund {...props} of={{ sale, rung, left: recorded.left - result.amount }} />;
}

function ChangeResult({
  goal,
  rung,
  ...props
}: ResultEditorProps & { readonly goal: Goal; readonly rung: Rung }) {
  const { recorded, records, surroundings, settings, onClose } = props;
  const credit = creditNow(recorded.result.credit, goal.id, records.activities);
  const result = { ...recorded.result, credit };
  const change = useChange(props);
  return (
    <ResultForm
      name={formName({ id: result.id, act: 'change' })}
      dayStart={settings.dayStart}
      goals={goalsFor(recorded, goal, rung, records.goals)}
      activitiesOf={(goal) => creditableFor(result, goal, props)}
      clock={surroundings}
      of={result}
      paidBack={recorded.paidBack}
      onSave={(next: NewResult) => change(resultRow(next), next.rung)}
      onCancel={onClose}
    />
  );
}

function ChangeRefund({ of, ...props }: ResultEditorProps & { readonly of: Refundable }) {
  const { recorded, surroundings, onClose } = props;
  const { result } = recorded;
  const change = useChange(props);
  const { goal, rung, credit } = result;
  return (
    <RefundForm
      name={formName({ id: result.id, act: 'change' })}
      of={of}
      refund={result}
      clock={surroundings}
      onSave={(next) => change({ ...next, goal, rung, credit }, of.rung)}
      onCancel={onClose}
    />
  );
}

function PayBack({ of, ...props }: ResultEditorProps & { readonly of: Refundable }) {
  const { recorded, store, surroundings, onClose, onDone } = props;
  const words = useWords();
  const save = async (refund: ReadResult) => {
    const saved = await store.results.payBack(of.sale.id, refund);
    const text = recordedAmount(
      { ...recorded, result: { ...of.sale, ...refund, refundOf: of.sale.id } },
      words,
    );
    if (!saved.ok) return notSaved(words, onDone);
    onDone({ text: words.text('recorded', text), undo: saved.value });
    onClose();
    return saved;
  };
  const name = formName({ id: of.sale.id, act: 'pay back' });
  return <RefundForm name={name} of={of} clock={surroundings} onSave={save} onCancel={onClose} />;
}

type Said = Omit<Result, 'id' | 'stamp'>;

/** Saves a result anew, says so, and closes the form. */
function useChange({ recorded, records, store, onClose, onDone }: ResultEditorProps) {
  const words = useWords();
  const [opened] = useState(recorded.result);
  return async (row: Said, rung: Rung) => {
    // The form shows of a credit what there is of it by now.
    const shown = creditNow(opened.credit, opened.goal, records.activities);
    const said = sameValue(row.credit, shown) ? { ...row, credit: opened.credit } : row;
    const saved = await store.results.change(opened.id, said, opened);
    if (!saved.ok) return notSaved(words, onDone);
    const { fields } = editedFields<Said>(recorded.result, { opened, now: said });
    const text = recordedAmount(
      { ...recorded, rung, result: { ...recorded.result, ...fields } },
      words,
    );
    onDone({ text: words.text('changed', text), undo: saved.value });
    onClose();
    return saved;
  };
}

/** Says that another window was first. The form stays with what was typed. */
function notSaved(words: Words, onDone: DayPartProps['onDone']): Parsed<never, object> {
  onDone({ text: words.text('pay_back_changed') });
  return refused({});
}

/** The active goals and its own, also with a rung off the ladder. What was paid back in part keeps both. */
function goalsFor(
  { paidBack }: RecordedResult,
  goal: Goal,
  rung: Rung,
  goals: readonly Goal[],
): Goal[] {
  if (paidBack) return [{ ...goal, ladder: [rung] }];
  const others = goal.ladder.filter(({ id }) => id !== rung.id);
  const own: Goal =
    others.length < goal.ladder.length ? goal : { ...goal, ladder: [rung, ...others] };
  const active = activeGoals(goals).filter(({ id }) => id !== goal.id);
  return [own, ...active].toSorted((a, b) => a.order - b.order);
}

/** Also what it is credited to by now. */
function creditableFor(
  { goal: own, credit }: Result,
  goal: Goal,
  { ledger, records }: DayPartProps,
): Doing[] {
  const offered = creditable(ledger, goal, records.activities);
  const credited = goal.id === own && credit.kind === 'activities' ? credit.activities : [];
  const missing = credited.filter((key) => !offered.some((doing) => doing.key === key));
  return [...missing.flatMap((key) => doingOfKey(key, records.activities)), ...offered];
}
