import { activeGoals } from '../../domain/ledger/answers';
import { creditable } from '../../domain/ledger/creditable';
import type { Ledger, Records } from '../../domain/ledger/ledger';
import { amountText } from '../../domain/text/amount-text';
import { useOpener } from '../../ui/hooks/opener';
import { type NewResult, ResultForm, resultRow } from '../../ui/forms/result-form';
import { useWords } from '../../ui/hooks/words';
import { type DayFrame, dayName, type ViewProps } from '../frame/view';

interface RecordResultProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: Ledger;
  readonly records: Records;
}

/** A result of the day that is shown: now, if that is today. */
export function RecordResult(props: RecordResultProps) {
  const { store, surroundings, settings, frame, ledger, records, onDone } = props;
  const words = useWords();
  const name = `result/new/${dayName(frame)}`;
  const { open, close, button } = useOpener(name);
  const active = activeGoals(records.goals);
  if (active.length === 0 && !open) return null;
  const save = async (result: NewResult) => {
    const undo = await store.results.add(resultRow(result));
    const text = amountText(result.amount, result.rung.unit, words);
    onDone({ text: words.text('recorded', text), undo });
    close();
  };
  return (
    <section class="record">
      <button {...button} class="button plain" aria-keyshortcuts="r">
        {words.text('record_result')}
      </button>
      {open && (
        <ResultForm
          name={name}
          dayStart={settings.dayStart}
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
