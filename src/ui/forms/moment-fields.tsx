import type { TypedWhen } from '../../domain/input/result-input';
import { TextField } from '../parts/field';
import { useWords } from '../hooks/words';

interface MomentFieldsProps {
  readonly when: TypedWhen;
  readonly fault: string | undefined;
  readonly onChange: (when: TypedWhen) => void;
}

/** A day of the calendar and a time of the clock. */
export function MomentFields({ when, fault, onChange }: MomentFieldsProps) {
  const words = useWords();
  const { day, time } = when;
  return (
    <div class="pair">
      <TextField
        label={words.text('result_day')}
        type="date"
        width="narrow"
        value={day}
        fault={fault}
        onChange={(next) => onChange({ ...when, day: next })}
      />
      <TextField
        label={words.text('result_time')}
        type="time"
        width="narrow"
        value={time}
        onChange={(next) => onChange({ ...when, time: next })}
      />
    </div>
  );
}
