import type { Interval, Milliseconds } from '../domain/instant';
import { PAUSE_LENGTHS, type PauseLength, pauseFrom } from '../domain/pause';
import { Button } from './button';
import type { Surroundings } from './surroundings';
import { useWords } from './words';

interface PauseChoicesProps {
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly dayStart: Milliseconds;
  readonly onChange: (pause: Interval) => void;
}

/** How long to pause all timing, from now on. */
export function PauseChoices({ clock, dayStart, onChange }: PauseChoicesProps) {
  const words = useWords();
  const pauseFor = (length: PauseLength) =>
    onChange(pauseFrom(clock.thisMoment(), length, dayStart, clock.offsetAt));
  return (
    <div class="chips pause-choices" role="group" aria-label={words.text('pause_timing')}>
      {PAUSE_LENGTHS.map((length) => (
        <Button key={length} onClick={() => pauseFor(length)}>
          {words.text(`pause_${length}`)}
        </Button>
      ))}
    </div>
  );
}
