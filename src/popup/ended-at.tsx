import type { ComponentChildren, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { comingText } from '../domain/clock-text';
import { clockOf, type OffsetAt } from '../domain/clock-time';
import { durationText } from '../domain/duration';
import { DAY, type Instant } from '../domain/instant';
import { endedAt, type Timer, timerState } from '../domain/timer';
import { Button, Submit } from '../ui/button';
import { TextField } from '../ui/field';
import { focusFirstFault } from '../ui/first-fault';
import { useWords } from '../ui/words';

interface EndedAtProps {
  readonly timer: Timer;
  readonly now: Instant;
  readonly offsetAt: OffsetAt;
  readonly onEnd: (end: Instant) => void;
  readonly onKeep: () => void;
  /** Other ways out. */
  readonly children: ComponentChildren;
}

/** Asks when a timer ended that may have been forgotten. */
export function EndedAt({ timer, now, offsetAt, onEnd, onKeep, children }: EndedAtProps) {
  const words = useWords();
  const [time, setTime] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const { start, offset } = timer;
  const tooLong = timerState(timer, now) === 'over a day';
  const clock = clockOf({ at: start, offset }, offsetAt);
  const textAt = (at: Instant) => comingText({ at, offset: clock(at) }, start, words);
  const began = comingText({ at: start, offset }, tooLong ? start - DAY : start, words);
  const length = durationText(now - start, words);
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const end = endedAt(timer, time, now, offsetAt);
    if (end.ok) return onEnd(end.value);
    const latest = Math.min(now, start + DAY);
    const outside = words.text('fault_end_outside', began, textAt(latest));
    setFault(end.problem === 'outside' ? outside : words.text('fault_end_missing'));
    focusFirstFault(event.currentTarget);
  };
  return (
    <form class="form" onSubmit={submit} noValidate>
      <p>
        {tooLong ? words.text('timer_over_a_day', began) : words.text('timer_long', began, length)}
      </p>
      <TextField
        label={words.text('timer_ended_at')}
        type="time"
        width="narrow"
        value={time}
        fault={fault}
        onChange={setTime}
      />
      <div class="form-end">
        <Submit>{words.text('timer_save_end')}</Submit>
        {!tooLong && <Button onClick={onKeep}>{words.text('timer_keep', length)}</Button>}
        {children}
      </div>
    </form>
  );
}
