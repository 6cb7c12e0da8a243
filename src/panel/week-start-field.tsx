import { WEEKDAYS } from '../domain/period';
import { SelectField } from '../ui/field';
import { weekdayText } from '../ui/time-text';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

/** With which weekday the weeks of goals, plans and views begin. */
export function WeekStartField({
  view: { store, settings, onDone },
}: {
  readonly view: ViewProps;
}) {
  const words = useWords();
  const choose = async (value: string) => {
    const day = WEEKDAYS.find((each) => String(each) === value);
    if (day === undefined) return;
    const undo = await store.settings.set('weekStart', day);
    onDone({ text: words.text('week_starts', weekdayText(day, words)), undo });
  };
  return (
    <div class="week-start">
      <SelectField
        label={words.text('week_start')}
        value={String(settings.weekStart)}
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
