import { clockText } from '../../domain/text/clock-text';
import { HOUR } from '../../domain/time/instant';
import { SelectField } from '../../ui/parts/field';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

/** From midnight to noon: later than that nobody's day begins. */
const CHOICES = Array.from({ length: 13 }, (_, hour) => hour * HOUR);

/** At which hour a day begins; the night before it belongs to the day before. */
export function DayStartField({ view: { store, settings, onDone } }: { readonly view: ViewProps }) {
  const words = useWords();
  const choose = async (value: string) => {
    const dayStart = CHOICES.find((each) => String(each) === value);
    if (dayStart === undefined) return;
    const undo = await store.settings.set('dayStart', dayStart);
    onDone({ text: words.text('day_starts', clockText(dayStart, 0, words)), undo });
  };
  return (
    <SelectField
      label={words.text('day_start')}
      value={String(settings.dayStart)}
      hint={words.text('day_start_hint')}
      onChange={(value) => void choose(value)}
    >
      {CHOICES.map((each) => (
        <option key={each} value={String(each)}>
          {clockText(each, 0, words)}
        </option>
      ))}
    </SelectField>
  );
}
