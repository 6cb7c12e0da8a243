import { useEffect } from 'preact/hooks';
import { parsed, refused } from '../../domain/foundation/parsed';
import { isShape, isText } from '../../domain/foundation/shape';
import { LONGEST_SENTENCE } from '../../domain/foundation/name';
import { type Decision, type Verdict, VERDICTS } from '../../domain/plan/verdict';
import { Button } from '../../ui/parts/button';
import { Choice } from '../../ui/parts/choice';
import { lengthFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { NotSaved } from '../../ui/forms/form-frame';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';

interface VerdictFormProps {
  readonly name: string;
  /** What is known of it, in words. */
  readonly evidence: string;
  readonly verdict: Verdict | undefined;
  readonly onDecide: (decision: Decision, reason: string) => void;
  readonly onWithdraw: () => void;
}

/** Keep, cut or try, each kept as soon as it is chosen; and why, in a line, if one wants. */
export function VerdictForm({ name, evidence, verdict, onDecide, onWithdraw }: VerdictFormProps) {
  const words = useWords();
  return (
    <div class="verdict">
      <Choice
        legend={name}
        note={evidence}
        value={verdict?.decision}
        options={VERDICTS.map((each) => ({ value: each, text: words.text(`verdict_${each}`) }))}
        onChange={(decision) => onDecide(decision, verdict?.reason ?? '')}
      />
      {verdict && (
        <Reason
          name={name}
          verdict={verdict}
          onSave={(reason) => onDecide(verdict.decision, reason)}
          onWithdraw={onWithdraw}
        />
      )}
    </div>
  );
}

interface ReasonProps {
  readonly name: string;
  readonly verdict: Verdict;
  readonly onSave: (reason: string) => void;
  readonly onWithdraw: () => void;
}

interface Typed {
  readonly reason: string;
}

interface Faults {
  readonly reason?: 'too long';
}

const isTyped = isShape<Typed>({ reason: isText });

/** Kept on Enter, and when one goes on. */
function Reason({ name, verdict: { id, reason }, onSave, onWithdraw }: ReasonProps) {
  const words = useWords();
  const form = useForm<Typed, Faults, string>({
    name: `verdict/${id}`,
    initial: () => ({ reason }),
    isTyped,
    read: ({ reason }) =>
      reason.trim().length > LONGEST_SENTENCE
        ? refused({ reason: 'too long' })
        : parsed(reason.trim()),
    save: async (typed) => {
      if (typed !== reason) onSave(typed);
    },
    stays: (saved) => saved,
  });
  useEffect(() => {
    if (!form.isTouched) form.discard();
  }, [reason]);
  const typed = form.typed.reason;
  const tooLong = typed.trim().length > LONGEST_SENTENCE;
  return (
    <form
      class="verdict-reason"
      noValidate
      ref={form.element}
      onSubmit={form.submit}
      onFocusOut={() => {
        if (form.isTouched && !tooLong) form.send();
      }}
    >
      <NotSaved form={form} />
      <TextField
        label={words.text('verdict_reason', name)}
        value={typed}
        fault={tooLong ? lengthFault(typed, LONGEST_SENTENCE, words) : undefined}
        onChange={(reason) => form.change({ reason })}
      />
      <Button look="quiet" label={words.text('verdict_withdraw', name)} onClick={onWithdraw}>
        {words.text('verdict_withdraw_short')}
      </Button>
    </form>
  );
}
