import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../domain/answers';
import type { Label } from '../domain/label';
import type { SiteNames } from '../domain/chosen-site';
import { durationText } from '../domain/duration';
import { lengthOf, MINUTE } from '../domain/instant';
import type { Stretch } from '../domain/stretch';
import type { Words } from '../domain/words';
import { AnswerButtons } from '../ui/answer-buttons';
import { Button } from '../ui/button';
import { spotName } from '../ui/names';
import { rangeText } from '../ui/time-text';
import { useSiteNames } from '../ui/site-names';
import { useWords } from '../ui/words';

interface StretchCardProps {
  readonly stretch: Stretch;
  readonly answers: readonly Answer[];
  readonly onLabel: (label: Label) => void;
  readonly onClose: () => void;
}

/** Why a stretch counted, and what it is for; both can be looked at, the second changed. */
export function StretchCard({ stretch, answers, onLabel, onClose }: StretchCardProps) {
  const names = useSiteNames();
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <div
      class="stretch-card"
      ref={card}
      tabIndex={-1}
      role="group"
      aria-label={spotName(stretch, names, words)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="stretch-head">
        <p>{whyText(stretch, names, words)}</p>
        <Button look="quiet" onClick={onClose}>
          {words.text('close')}
        </Button>
      </div>
      <AnswerButtons
        answers={answers}
        about={spotName(stretch, names, words)}
        current={stretch.label}
        onAnswer={onLabel}
      />
    </div>
  );
}

/** `LinkedIn messages, counted 9:02 to 9:14, ended: no input`. */
function whyText(stretch: Stretch, names: SiteNames, words: Words): string {
  const { time, offset, ended } = stretch;
  const [name, range] = [spotName(stretch, names, words), rangeText(stretch, offset, words)];
  const whole = lengthOf(stretch) - time < MINUTE / 2;
  const counted = words.text(
    whole ? 'stretch_counted' : 'stretch_counted_of',
    name,
    range,
    durationText(time, words),
  );
  if (!ended) return counted;
  return [counted, words.text('stretch_ended', words.text(`ended_${ended}`))].join(', ');
}
