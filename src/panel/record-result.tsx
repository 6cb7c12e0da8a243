import { useRef, useState } from 'preact/hooks';
import { activeGoals } from '../domain/answers';
import { instantAt } from '../domain/clock-time';
import { creditable } from '../domain/creditable';
import type { Moment } from '../domain/instant';
import type { Ledger, Records } from '../domain/ledger';
import { amountText } from '../ui/amount-text';
import { type NewResult, ResultForm } from '../ui/result-form';
import type { Surroundings } from '../ui/surroundings';
import { useWords } from '../ui/words';
import type { DayFrame, ViewProps } from './view';

interface RecordResultProps extends ViewProps {
  readonly frame: DayFrame;
  readonly ledger: Ledger;
  readonly records: Records;
}

/** A result of the day that is shown: now, if that is today; else at a time that is asked for. */
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
  const save = async ({ goal, rung, amount, credit, time }: NewResult) => {
    const moment = momentOf(time, frame, surroundings);
    const undo = await store.results.add({
      goal: goal.id,
      rung: rung.id,
      amount,
      credit,
      ...moment,
    });
    onDone({ text: words.text('recorded', amountText(amount, rung.unit, words)), undo });
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
          askTime={frame.day !== frame.today}
          onSave={(result) => void save(result)}
          onCancel={close}
        />
      )}
    </section>
  );
}

function momentOf(time: string | undefined, frame: DayFrame, around: Surroundings): Moment {
  const now = around.thisMoment();
  if (time === undefined) return now;
  const at = instantAt(frame.day, time, now.offset, frame.dayStart);
  if (at === undefined) return now;
  // The clock may have been changed since that day: summer and winter time.
  const offset = around.offsetAt(at);
  return { at: instantAt(frame.day, time, offset, frame.dayStart) ?? at, offset };
}
