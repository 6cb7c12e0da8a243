import { useRef, useState } from 'preact/hooks';
import { activeGoals } from '../domain/answers';
import { creditable } from '../domain/creditable';
import type { Ledger, Records } from '../domain/ledger';
import { amountText } from '../ui/amount-text';
import { type NewResult, ResultForm, resultRow } from '../ui/result-form';
import { useWords } from '../ui/words';
import type { DayFrame, ViewProps } from './view';

interface RecordResultProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: Ledger;
  readonly records: Records;
}

/** A result of the day that is shown: now, if that is today. */
export function RecordResult(props: RecordResultProps) {
  const { store, surroundings, frame, ledger, records, onDone } = props;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const active = activeGoals(records.goals);
  if (active.length === 0) return null;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const save = async (result: NewResult) => {
    const undo = await store.results.add(resultRow(result));
    const text = amountText(result.amount, result.rung.unit, words);
    onDone({ text: words.text('recorded', text), undo });
    close();
  };
  return (
    <section class="record">
      <button
        type="button"
        class="button plain"
        ref={opener}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.text('record_result')}
      </button>
      {open && (
        <ResultForm
          goals={active}
          activitiesOf={(goal) => creditable(ledger, goal, records.activities)}
          clock={surroundings}
          of={frame.day === frame.today ? undefined : frame.day}
          onSave={save}
          onCancel={close}
        />
      )}
    </section>
  );
}
