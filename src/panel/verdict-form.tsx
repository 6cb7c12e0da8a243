import { useEffect, useState } from 'preact/hooks';
import { LONGEST_SENTENCE } from '../domain/typed-name';
import { type Decision, type Verdict, VERDICTS } from '../domain/verdict';
import { Button } from '../ui/button';
import { Choice } from '../ui/choice';
import { lengthFault } from '../ui/faults';
import { TextField } from '../ui/field';
import { useWords } from '../ui/words';

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

/** Kept on Enter, and when one goes on. */
function Reason({ name, verdict: { reason }, onSave, onWithdraw }: ReasonProps) {
  const words = useWords();
  const [typed, setTyped] = useState(reason);
  useEffect(() => setTyped(reason), [reason]);
  const tooLong = typed.trim().length > LONGEST_SENTENCE;
  const save = () => {
    if (!tooLong && typed.trim() !== reason) onSave(typed.trim());
  };
  return (
    <form
      class="verdict-reason"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onFocusOut={save}
    >
      <TextField
        label={words.text('verdict_reason', name)}
        value={typed}
        fault={tooLong ? lengthFault(typed, LONGEST_SENTENCE, words) : undefined}
        onChange={setTyped}
      />
      <Button look="quiet" label={words.text('verdict_withdraw', name)} onClick={onWithdraw}>
        {words.text('verdict_withdraw_short')}
      </Button>
    </form>
  );
}
