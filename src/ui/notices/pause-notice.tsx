import { comingText } from '../../domain/text/clock-text';
import type { Interval } from '../../domain/time/instant';
import { resumed } from '../../domain/attention/pause';
import { Button } from '../parts/button';
import type { Surroundings } from '../hooks/surroundings';
import { useWords } from '../hooks/words';

interface PauseNoticeProps {
  /** The pause that holds. */
  readonly pause: Interval;
  readonly clock: Pick<Surroundings, 'thisMoment' | 'offsetAt'>;
  readonly onChange: (pause: Interval) => void;
}

/** Says that nothing is timed, until when, and lets one press end it. */
export function PauseNotice({ pause, clock, onChange }: PauseNoticeProps) {
  const words = useWords();
  const end = { at: pause.end, offset: clock.offsetAt(pause.end) };
  const until = comingText(end, clock.thisMoment().at, words);
  return (
    <p class="pause-notice" role="status">
      <span>{words.text('paused_until', until)}</span>
      <Button onClick={() => onChange(resumed(pause, clock.thisMoment().at))}>
        {words.text('resume')}
      </Button>
    </p>
  );
}
