import type { Interval, Milliseconds } from '../../domain/time/instant';
import { PAUSE_LENGTHS, type PauseLength, pauseFrom } from '../../domain/attention/pause';
import { Button } from '../parts/button';
import type { Surroundings } from '../hooks/surroundings';
import { useWords } from '../hooks/words';

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
