import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { clockText } from '../../domain/text/clock-text';
import { cuttable, middleOf } from '../../domain/ledger/cut';
import { type Instant, type Interval, MINUTE, type ZoneOffset } from '../../domain/time/instant';
import { Button } from '../parts/button';
import { rangeText } from '../text/time-text';
import { useWords } from '../hooks/words';

interface SplitFormProps {
  /** What is split; has to hold a full minute. */
  readonly whole: Interval & { readonly offset: ZoneOffset };
  readonly about: string;
  readonly onSplit: (at: Instant) => void;
}

/** Parts a stretch at a minute: a slider, which arrow keys move minute by minute. */
export function SplitForm({ whole, about, onSplit }: SplitFormProps) {
  const words = useWords();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const within = cuttable(whole) ?? whole;
  const [chosen, setChosen] = useState(() => middleOf(within));
  useEffect(() => slider.current?.focus(), []);
  const at = Math.min(Math.max(chosen, within.start), within.end);
  const { start, end, offset } = whole;
  return (
    <div class="split" role="group" aria-label={words.text('split_about', about)}>
      <label for={id} class="small soft">
        {words.text(
          'split_halves',
          rangeText({ start, end: at }, offset, words),
          rangeText({ start: at, end }, offset, words),
        )}
      </label>
      <div class="split-line">
        <input
          id={id}
          ref={slider}
          type="range"
          min={0}
          max={(within.end - within.start) / MINUTE}
          value={(at - within.start) / MINUTE}
          aria-valuetext={clockText(at, offset, words)}
          onInput={({ currentTarget }) =>
            setChosen(within.start + Number(currentTarget.value) * MINUTE)
          }
        />
        <Button onClick={() => onSplit(at)}>
          {words.text('split_at', clockText(at, offset, words))}
        </Button>
      </div>
    </div>
  );
}
