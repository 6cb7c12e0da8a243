import { type Day, daysBetween } from '../domain/time/day';
import { weekdayOf } from '../domain/time/period';
import type { Words } from '../domain/foundation/words';
import { dateText, weekdayText } from '../ui/text/time-text';
import { useWords } from '../ui/hooks/words';

/** A day that is asked about. */
export interface AskedDay {
  readonly day: Day;
  /** How many visits wait. */
  readonly count: number;
}

interface DayTabsProps {
  /** Today, then earlier days that wait, the newest first. */
  readonly days: readonly AskedDay[];
  readonly today: Day;
  readonly chosen: Day;
  readonly onChoose: (day: Day) => void;
}

/** So many earlier days have a tab; the next comes once one of them is answered. */
const EARLIER = 2;

/** Today and the last days that were left unanswered. */
export function DayTabs({ days, today, chosen, onChoose }: DayTabsProps) {
  const words = useWords();
  if (days.length < 2) return null;
  const shown = days.slice(0, EARLIER + 1);
  const more = days.length - shown.length;
  return (
    <p class="day-tabs" role="group" aria-label={words.text('days_that_wait')}>
      {shown.map(({ day, count }) => (
        <button
          key={day}
          type="button"
          class="day-tab"
          aria-pressed={day === chosen}
          onClick={() => onChoose(day)}
        >
          {words.text('day_tab', nameOf(day, today, words), count)}
        </button>
      ))}
      {more > 0 && <span class="soft small">{words.text('days_more', more)}</span>}
    </p>
  );
}

/** The name of its weekday says enough for a week. */
function nameOf(day: Day, today: Day, words: Words): string {
  if (day === today) return words.text('today');
  return daysBetween(day, today) < 7
    ? weekdayText(weekdayOf(day), words)
    : dateText(day, today, words);
}
