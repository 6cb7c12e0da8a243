import type { ComponentChildren } from 'preact';
import { comingText } from '../../domain/text/clock-text';
import { clockOf, type OffsetAt } from '../../domain/time/clock-time';
import { durationText } from '../../domain/text/duration-text';
import { DAY, type Instant } from '../../domain/time/instant';
import { refused } from '../../domain/foundation/parsed';
import { isShape, isText } from '../../domain/foundation/shape';
import { endedAt, type EndProblem, type Timer, timerState } from '../../domain/plan/timer';
import { Button } from '../../ui/parts/button';
import { TextField } from '../../ui/parts/field';
import { FormFrame } from '../../ui/forms/form-frame';
import { useForm } from '../../ui/forms/use-form';
import { useWords } from '../../ui/hooks/words';

interface EndedAtProps {
  readonly timer: Timer;
  readonly now: Instant;
  readonly offsetAt: OffsetAt;
  readonly onEnd: (end: Instant) => Promise<void>;
  readonly onKeep: () => void;
  /** Other ways out. */
  readonly children: ComponentChildren;
}

interface Typed {
  readonly time: string;
}

interface Faults {
  readonly time?: EndProblem;
}

const isTyped = isShape<Typed>({ time: isText });

/** Asks when a timer ended that may have been forgotten. */
export function EndedAt({ timer, now, offsetAt, onEnd, onKeep, children }: EndedAtProps) {
  const words = useWords();
  const form = useForm<Typed, Faults, Instant>({
    name: `ended-at/${timer.id}`,
    initial: () => ({ time: '' }),
    isTyped,
    read: ({ time }) => {
      const end = endedAt(timer, time, now, offsetAt);
      return end.ok ? end : refused({ time: end.problem });
    },
    save: onEnd,
    // It is there for as long as the timer asks.
    stays: (saved) => saved,
  });
  const { start, offset } = timer;
  const tooLong = timerState(timer, now) === 'over a day';
  const clock = clockOf({ at: start, offset }, offsetAt);
  const textAt = (at: Instant) => comingText({ at, offset: clock(at) }, start, words);
  const began = comingText({ at: start, offset }, tooLong ? start - DAY : start, words);
  const length = durationText(now - start, words);
  const faultText = (problem: EndProblem) =>
    problem === 'outside'
      ? words.text('fault_end_outside', began, textAt(Math.min(now, start + DAY)))
      : words.text('fault_end_missing');
  return (
    <FormFrame
      form={form}
      save={words.text('timer_save_end')}
      more={
        <>
          {!tooLong && <Button onClick={onKeep}>{words.text('timer_keep', length)}</Button>}
          {children}
        </>
      }
    >
      <p>
        {tooLong ? words.text('timer_over_a_day', began) : words.text('timer_long', began, length)}
      </p>
      <TextField
        label={words.text('timer_ended_at')}
        type="time"
        width="narrow"
        value={form.typed.time}
        fault={form.faults.time && faultText(form.faults.time)}
        onChange={(time) => form.change({ time })}
      />
    </FormFrame>
  );
}
