import type { Day } from '../../domain/time/day';
import { durationText } from '../../domain/text/duration-text';
import { totalTexts } from '../../ui/text/total-texts';
import { useWords } from '../../ui/hooks/words';
import { type Slot, slotAddress, slotName } from './calendar-line';

interface CalendarListProps {
  readonly slots: readonly Slot[];
  readonly today: Day;
}

/** The days on which there was anything, as words. */
export function CalendarList({ slots, today }: CalendarListProps) {
  const words = useWords();
  return (
    <table>
      <thead>
        <tr>
          {(['when', 'total', 'served', 'results'] as const).map((column) => (
            <th key={column} scope="col">
              {words.text(`column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slots.map(({ days, totals }) => (
          <tr key={days.first}>
            <th scope="row">
              <a href={slotAddress(days, today)}>{slotName(days, today, words)}</a>
            </th>
            <td>{durationText(totals?.total ?? 0, words)}</td>
            <td>
              {durationText(totals?.goals.reduce((sum, { time }) => sum + time, 0) ?? 0, words)}
            </td>
            <td>
              {totals?.goals
                .flatMap(({ results }) => results)
                .flatMap((total) => totalTexts(total, words))
                .join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
