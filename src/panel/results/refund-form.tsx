import { typedAmount } from '../../domain/amount/amount';
import { amountText } from '../../domain/text/amount-text';
import type { Result } from '../../domain/plan/result';
import type { Parsed } from '../../domain/foundation/parsed';
import { isMissingOr, isShape, isText } from '../../domain/foundation/shape';
import { readRefund, type Refundable, type RefundFaults } from '../../domain/input/refund-input';
import {
  isTypedWhen,
  type ReadResult,
  type TypedResult,
  whenOf,
} from '../../domain/input/result-input';
import type { Words } from '../../domain/foundation/words';
import { amountFault, whenFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { ResultAsides } from '../../ui/forms/result-asides';
import type { Surroundings } from '../../ui/hooks/surroundings';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';

interface RefundFormProps {
  /** Of the form (`forms.ts`). */
  readonly name: string;
  readonly of: Refundable;
  /** The refund that is to be changed; its amount is among what is left. */
  readonly refund?: Result | undefined;
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  /** Writes it, or refuses. */
  readonly onSave: (refund: ReadResult) => Promise<Parsed<unknown, Partial<RefundFaults>>>;
  readonly onCancel: () => void;
}

/** What was paid back of a sale, and when. All that is left of it stands there at first. */
export function RefundForm({ name, of, refund, clock, onSave, onCancel }: RefundFormProps) {
  const words = useWords();
  const form = useForm<TypedResult, RefundFaults, ReadResult>({
    name,
    initial: () => ({
      amount: typedAmount(refund ? -refund.amount : of.left, words.locale, of.rung.unit),
      when: refund && whenOf(refund),
      firstContact: '',
      note: refund?.note ?? '',
    }),
    isTyped: isTypedResult,
    read: (typed) => {
      const now = { now: clock.thisMoment(), offsetAt: clock.offsetAt };
      return readRefund(typed, of, words.locale, now);
    },
    save: onSave,
  });
  const { typed, faults, change } = form;
  return (
    <FormFrame
      form={form}
      label={words.text('paid_back_form')}
      save={words.text('save_refund')}
      cancel={{ text: words.text('cancel'), onCancel }}
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
    </FormFrame>
  );
}

const isTypedResult = isShape<TypedResult>({
  amount: isText,
  when: isMissingOr(isTypedWhen),
  firstContact: isText,
  note: isText,
});

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
