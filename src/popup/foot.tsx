import { durationText } from '../domain/text/duration-text';
import { useWords } from '../ui/hooks/words';
import { Button } from '../ui/parts/button';
import type { Startable } from './offline/start-timer';

interface FootLineProps {
  readonly next: Startable | undefined;
  /** What is being timed. */
  readonly timing: string;
  /** There is enough for the page that says what pays. */
  readonly pays: boolean;
  readonly onOpen: () => void;
}

/** What to do next, and the way to the panel. */
export function FootLine({ next, timing, pays, onOpen }: FootLineProps) {
  const words = useWords();
  return (
    <p class="foot-line">
      <span class="soft small foot-text">
        {next ? words.text('next_action', next.name, durationText(next.length, words)) : timing}
      </span>
      {next && (
        <Button label={words.text('start_next', next.name)} onClick={next.start}>
          {words.text('start')}
        </Button>
      )}
      <Button onClick={onOpen}>{words.text(pays ? 'open_pays' : 'open_day')}</Button>
    </p>
  );
}

interface AsSuggestedProps {
  /** How many places get their last answer. */
  readonly places: number;
  /** How many wait. */
  readonly of: number;
  readonly onAnswer: () => void;
}

/** Gives each place its last answer. */
export function AsSuggested({ places, of, onAnswer }: AsSuggestedProps) {
  const words = useWords();
  if (places < 2) return null;
  return (
    <p class="foot-line as-suggested">
      <Button look="main" onClick={onAnswer}>
        {words.text('all_as_suggested')}
      </Button>
      <span class="soft small">{words.text('places_of', places, of)}</span>
    </p>
  );
}
