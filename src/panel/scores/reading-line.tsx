import { daysBetween } from '../../domain/time/day';
import type { Reading } from '../../domain/plan/score';
import { numberText } from '../../domain/text/amount-text';
import { useWords } from '../../ui/hooks/words';

const WIDTH = 240;
const HEIGHT = 36;

interface ReadingLineProps {
  readonly name: string;
  /** The oldest first. */
  readonly readings: readonly Reading[];
}

/** How a score went, from its lowest to its highest; the table tells the figures. */
export function ReadingLine({ name, readings }: ReadingLineProps) {
  const words = useWords();
  const [first, last] = [readings[0], readings.at(-1)];
  if (!first || !last || first === last) return null;
  const values = readings.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = readings.map(({ day, value }) => {
    const x = (daysBetween(first.day, day) / daysBetween(first.day, last.day)) * WIDTH;
    const y = high === low ? HEIGHT / 2 : ((high - value) / (high - low)) * HEIGHT;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const ends = [first, last].map(({ value }) => numberText(value, words));
  return (
    <svg
      class="reading-line"
      viewBox={`-2 -2 ${WIDTH + 4} ${HEIGHT + 4}`}
      role="img"
      aria-label={words.text('reading_line', name, ...ends)}
    >
      <polyline points={points.join(' ')} />
    </svg>
  );
}
