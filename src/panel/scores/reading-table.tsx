import { type Reading, readingDays, type Score } from '../../domain/plan/score';
import { numberText } from '../../domain/text/amount-text';
import { Button } from '../../ui/parts/button';
import { dateText } from '../../ui/text/time-text';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

/** Readings that are shown; the line above shows all. */
const SHOWN = 12;

interface ReadingTableProps extends ViewProps {
  readonly score: Score;
  readonly readings: readonly Reading[];
}

export function ReadingTable({
  score,
  readings,
  store,
  settings,
  today,
  onDone,
}: ReadingTableProps) {
  const words = useWords();
  if (readings.length === 0) return <p class="soft small">{words.text('readings_none')}</p>;
  const remove = async ({ id, value }: Reading) => {
    const undo = await store.scores.removeReading(id);
    onDone({ text: words.text('deleted', numberText(value, words)), undo });
  };
  return (
    <table class="readings">
      <thead class="for-readers">
        <tr>
          <th scope="col">{words.text('role_date')}</th>
          <th scope="col">{score.name}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {readings.slice(0, SHOWN).map((reading) => {
          const { first } = readingDays(score, reading.day, settings.weekStart);
          const date = dateText(first, today, words);
          return (
            <tr key={reading.id}>
              <th scope="row">{score.every === 'week' ? words.text('week_of', date) : date}</th>
              <td>{numberText(reading.value, words)}</td>
              <td>
                <Button
                  look="quiet"
                  label={words.text('delete_reading', date)}
                  onClick={() => void remove(reading)}
                >
                  {words.text('delete')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
