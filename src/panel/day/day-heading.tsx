import { addDays } from '../../domain/time/day';
import { dayText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import { dayAddress } from '../frame/route';
import type { DayFrame } from '../frame/view';

/** The day's name between the ways to its neighbours. There is nothing to see after today. */
export function DayHeading({ frame: { day, today } }: { readonly frame: DayFrame }) {
  const words = useWords();
  const [previous, next] = [addDays(day, -1), addDays(day, 1)];
  return (
    <header class="day-heading">
      <a class="arrow back" aria-keyshortcuts="ArrowLeft" href={dayAddress(previous, today)}>
        <span class="for-readers">{words.text('previous_day')}</span>
      </a>
      <h1>{dayText(day, today, words)}</h1>
      {day < today && (
        <a class="arrow on" aria-keyshortcuts="ArrowRight" href={dayAddress(next, today)}>
          <span class="for-readers">{words.text('next_day')}</span>
        </a>
      )}
      {day !== today && (
        <a class="to-today" aria-keyshortcuts="t" href="#/day">
          {words.text('to_today')}
        </a>
      )}
    </header>
  );
}
