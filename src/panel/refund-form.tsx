import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { typedAmount } from '../domain/amount';
import type { Result } from '../domain/result';
import { readRefund, type Refundable, type RefundFaults } from '../domain/typed-refund';
import { type ReadResult, type TypedResult, whenOf } from '../domain/typed-result';
import type { Words } from '../domain/words';
import { amountText } from '../domain/amount-text';
import { Button, Submit } from '../ui/button';
import { amountFault, whenFault } from '../ui/faults';
import { TextField } from '../ui/field';
import { focusFirstFault } from '../ui/first-fault';
import { useOnce } from '../ui/once';
import { ResultAsides } from '../ui/result-asides';
import type { Surroundings } from '../ui/surroundings';
import { useWords } from '../ui/words';

interface RefundFormProps {
  readonly of: Refundable;
  /** The refund that is to be changed; its amount is among what is left. */
  readonly refund?: Result | undefined;
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly onSave: (refund: ReadResult) => Promise<void>;
  readonly onCancel: () => void;
}

/** What was paid back of a sale, and when. All that is left of it stands there at first. */
export function RefundForm({ of, refund, clock, onSave, onCancel }: RefundFormProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<TypedResult>(() => ({
    amount: typedAmount(refund ? -refund.amount : of.left, words.locale, of.rung.unit),
    when: refund && whenOf(refund),
    firstContact: '',
    note: refund?.note ?? '',
  }));
  const [faults, setFaults] = useState<RefundFaults>({});
  const saveOnce = useOnce(onSave);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const change = (part: Partial<TypedResult>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const now = { now: clock.thisMoment(), offsetAt: clock.offsetAt };
    const read = readRefund(typed, of, words.locale, now);
    setFaults(read.ok ? {} : read.problem);
    if (!read.ok) return focusFirstFault(event.currentTarget);
    void saveOnce(read.value);
  };
  return (
    <form
      class="form"
      onSubmit={submit}
      noValidate
      ref={form}
      aria-label={words.text('paid_back_form')}
    >
      <TextField
        label={words.text('paid_back_amount')}
        inputMode="decimal"
        width="narrow"
        first
        value={typed.amount}
        fault={faults.amount && refundAmountFault(faults.amount, of, words)}
        onChange={(amount) => change({ amount })}
      />
      <ResultAsides
        withoutContact
        typed={typed}
        faults={faults}
        whenFault={faults.when && refundWhenFault(faults.when, words)}
        thisMoment={clock.thisMoment}
        onChange={change}
      />
      <div class="form-end">
        <Submit>{words.text('save_refund')}</Submit>
        <Button look="quiet" onClick={onCancel}>
          {words.text('cancel')}
        </Button>
      </div>
    </form>
  );
}

function refundAmountFault(
  problem: NonNullable<RefundFaults['amount']>,
  { left, rung }: Refundable,
  words: Words,
): string {
  return problem === 'more than left'
    ? words.text('fault_refund_more', amountText(left, rung.unit, words))
    : amountFault(problem, words);
}

function refundWhenFault(problem: NonNullable<RefundFaults['when']>, words: Words): string {
  return problem === 'before sale' ? words.text('fault_refund_before') : whenFault(problem, words);
}
