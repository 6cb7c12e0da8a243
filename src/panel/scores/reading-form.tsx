import {
  type ReadingFaults,
  type Reading,
  readReading,
  type Score,
  type TypedReading,
} from '../../domain/plan/score';
import { isShape, isText } from '../../domain/foundation/shape';
import { numberText } from '../../domain/text/amount-text';
import { amountFault, dayFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface ReadingFormProps extends ViewProps {
  readonly score: Score;
}

const isTyped = isShape<TypedReading>({ value: isText, day: isText });

/** What a score stands at, today or on another day. */
export function ReadingForm({ score, store, settings, today, onDone }: ReadingFormProps) {
  const words = useWords();
  const empty = () => ({ value: '', day: today });
  const form = useForm<TypedReading, ReadingFaults, Pick<Reading, 'day' | 'value'>>({
    name: `score/${score.id}/reading`,
    initial: empty,
    isTyped,
    read: (typed) => readReading(typed, today, words.locale),
    save: async (reading) => {
      const undo = await store.scores.read(score, reading, settings.weekStart);
      const figure = numberText(reading.value, words);
      onDone({ text: words.text('reading_saved', score.name, figure), undo });
    },
    stays: empty,
  });
  const { typed, faults, change } = form;
  return (
    <FormFrame
      form={form}
      look="reading-form"
      label={words.text('reading_of', score.name)}
      save={words.text('save_reading')}
    >
      <TextField
        label={words.text('reading_value')}
        inputMode="decimal"
        width="narrow"
        value={typed.value}
        fault={faults.value && amountFault(faults.value, words)}
        onChange={(value) => change({ value })}
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
        onChange={(day) => change({ day })}
      />
    </FormFrame>
  );
}
