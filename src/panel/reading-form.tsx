import { useState } from 'preact/hooks';
import { type ReadingFaults, readReading, type Score } from '../domain/score';
import { numberText } from '../domain/amount-text';
import { Submit } from '../ui/button';
import { amountFault, dayFault } from '../ui/faults';
import { TextField } from '../ui/field';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

interface ReadingFormProps extends ViewProps {
  readonly score: Score;
}

/** What a score stands at, today or on another day. */
export function ReadingForm({ score, store, settings, today, onDone }: ReadingFormProps) {
  const words = useWords();
  const [typed, setTyped] = useState({ value: '', day: today });
  const [faults, setFaults] = useState<ReadingFaults>({});
  const submit = async () => {
    const read = readReading(typed, today, words.locale);
    setFaults(read.ok ? {} : read.problem);
    if (!read.ok) return;
    const undo = await store.scores.read(score, read.value, settings.weekStart);
    setTyped({ value: '', day: today });
    const figure = numberText(read.value.value, words);
    onDone({ text: words.text('reading_saved', score.name, figure), undo });
  };
  return (
    <form
      class="form reading-form"
      noValidate
      aria-label={words.text('reading_of', score.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextField
        label={words.text('reading_value')}
        inputMode="decimal"
        width="narrow"
        value={typed.value}
        fault={faults.value && amountFault(faults.value, words)}
        onChange={(value) => setTyped({ ...typed, value })}
      />
      <TextField
        label={words.text(score.every === 'week' ? 'reading_week' : 'result_day')}
        type="date"
        width="narrow"
        value={typed.day}
        fault={
          faults.day &&
          (faults.day === 'future' ? words.text('row_date_future') : dayFault(faults.day, words))
        }
        onChange={(day) => setTyped({ ...typed, day })}
      />
      <Submit>{words.text('save_reading')}</Submit>
    </form>
  );
}
