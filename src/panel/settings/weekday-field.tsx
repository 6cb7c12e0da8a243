import { WEEKDAYS } from '../../domain/time/period';
import { SelectField } from '../../ui/parts/field';
import { weekdayText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

/** With which weekday weeks begin; on which the look back on the week, until the day before, is offered. */
const TEXTS = {
  weekStart: { label: 'week_start', done: 'week_starts' },
  reviewDay: { label: 'review_day', done: 'review_day_set' },
} as const;

interface WeekdayFieldProps extends Pick<ViewProps, 'store' | 'settings' | 'onDone'> {
  readonly setting: keyof typeof TEXTS;
}

/** A weekday that the person sets. */
export function WeekdayField({ setting, store, settings, onDone }: WeekdayFieldProps) {
  const words = useWords();
  const { label, done } = TEXTS[setting];
  const choose = async (value: string) => {
    const day = WEEKDAYS.find((each) => String(each) === value);
    if (day === undefined) return;
    const undo = await store.settings.set(setting, day);
    onDone({ text: words.text(done, weekdayText(day, words)), undo });
  };
  return (
    <div class="week-start">
      <SelectField
        label={words.text(label)}
        value={String(settings[setting])}
        onChange={(value) => void choose(value)}
      >
        {WEEKDAYS.map((day) => (
          <option key={day} value={String(day)}>
            {weekdayText(day, words)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
