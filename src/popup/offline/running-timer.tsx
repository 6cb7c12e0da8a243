import { useState } from 'preact/hooks';
import { clockText } from '../../domain/text/clock-text';
import { durationText } from '../../domain/text/duration-text';
import type { NewEntry } from '../../domain/plan/entry';
import { offlineName } from '../../domain/plan/offline-doing';
import { entryOf, type Timer, timerState } from '../../domain/plan/timer';
import { Button } from '../../ui/parts/button';
import { EntryForm } from '../../ui/forms/entry-form';
import { useHasDraft } from '../../ui/hooks/forms';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill, Mark } from '../../ui/parts/mark';
import { labelName } from '../../ui/text/names';
import { useNow } from './now';
import { useWords } from '../../ui/hooks/words';
import { EndedAt } from './ended-at';
import { frameOf, type OfflineProps } from './offline-props';

interface RunningTimerProps extends OfflineProps {
  readonly timer: Timer;
}

/** The offline time that runs. Where it cannot be simply stopped, it asks when it ended. */
export function RunningTimer({ timer, ...props }: RunningTimerProps) {
  const { store, surroundings, records, actions, goals, onDone, onEntered } = props;
  const words = useWords();
  const now = useNow(surroundings.thisMoment).at;
  const state = timerState(timer, now);
  const action = actions.find(({ id }) => id === timer.action);
  const name = action?.name ?? offlineName(timer, records.activities, words);
  const goal = goals.find((each) => timer.label.kind === 'goal' && each.id === timer.label.goal);
  const stop = async (entry?: NewEntry) => {
    const undo = await store.timers.stop(timer.id, entry);
    if (!undo) return onDone({ text: words.text('timer_gone') });
    if (!entry) return onDone({ text: words.text('thrown_away', name), undo });
    const length = durationText(entry.end - entry.start, words);
    onDone({ text: words.text('entry_saved', name, length), undo });
    onEntered(timer.id, timer.action);
  };
  const began = clockText(timer.start, timer.offset, words);
  return (
    <section class="timer" aria-label={name}>
      <p class="timer-line">
        <Mark fill={goal ? goalColour(goal) : asideFill('none')} />
        <span class="timer-name">
          {words.text('timer_for', name, labelName(timer.label, records.goals, words))}
        </span>
        {state !== 'set back' && <b role="timer">{durationText(now - timer.start, words)}</b>}
      </p>
      {state === 'running' && (
        <div class="form-end">
          <Button
            look="main"
            onClick={() => void stop(entryOf(timer, surroundings.thisMoment().at))}
          >
            {words.text('stop')}
          </Button>
          <ThrowAway onClick={() => void stop()} />
          <span class="soft small timer-since">{words.text('timer_since', began)}</span>
        </div>
      )}
      {(state === 'long' || state === 'over a day') && (
        <EndedAt
          timer={timer}
          now={now}
          offsetAt={surroundings.offsetAt}
          onEnd={(end) => stop({ ...entryOf(timer, end), entered: true })}
          onKeep={() => void stop(entryOf(timer, surroundings.thisMoment().at))}
        >
          <ThrowAway onClick={() => void stop()} />
        </EndedAt>
      )}
      {state === 'set back' && (
        <SetBack {...props} timer={timer} onSave={stop} onThrowAway={() => void stop()} />
      )}
    </section>
  );
}

function ThrowAway({ onClick }: { readonly onClick: () => void }) {
  const words = useWords();
  return (
    <Button look="quiet" onClick={onClick}>
      {words.text('throw_away')}
    </Button>
  );
}

interface SetBackProps extends OfflineProps {
  readonly timer: Timer;
  readonly onSave: (entry: NewEntry) => Promise<void>;
  readonly onThrowAway: () => void;
}

/** How long it took cannot be told from the clock any more. */
function SetBack({ timer, onSave, onThrowAway, ...props }: SetBackProps) {
  const words = useWords();
  const name = `popup/set-back/${timer.id}`;
  const [open, setOpen] = useState(useHasDraft(name));
  const began = clockText(timer.start, timer.offset, words);
  if (open)
    return (
      <EntryForm
        name={name}
        goals={props.goals}
        activities={props.records.activities}
        draft={{ ...timer, typed: { start: '', length: '', note: '' } }}
        frame={() => frameOf(props)}
        onSave={(entry) => onSave({ ...entry, entered: true })}
        onCancel={() => setOpen(false)}
      />
    );
  return (
    <>
      <p>{words.text('timer_set_back', began)}</p>
      <div class="form-end">
        <Button look="main" onClick={() => setOpen(true)}>
          {words.text('enter_by_hand')}
        </Button>
        <ThrowAway onClick={onThrowAway} />
      </div>
    </>
  );
}
