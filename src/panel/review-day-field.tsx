import { WEEKDAYS } from '../domain/period';
import { SelectField } from '../ui/field';
import { weekdayText } from '../ui/time-text';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

/** On which weekday the look back on the week is offered; the weeks that it looks at end the day before. */
export function ReviewDayField({
  store,
  settings,
  onDone,
}: Pick<ViewProps, 'store' | 'settings' | 'onDone'>) {
  const words = useWords();
  const choose = async (value: string) => {
    const day = WEEKDAYS.find((each) => String(each) === value);
    if (day === undefined) return;
    const undo = await store.settings.set('reviewDay', day);
    onDone({ text: words.text('review_day_set', weekdayText(day, words)), undo });
  };
  return (
    <div class="week-start">
      <SelectField
        label={words.text('review_day')}
        value={String(settings.reviewDay)}
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
