import { useRef, useState } from 'preact/hooks';
import { targetOf } from '../../domain/plan/label';
import type { NextAction } from '../../domain/plan/next-action';
import {
  doingForAction,
  labelFor,
  type OfflineDoing,
  offlineDoings,
} from '../../domain/plan/offline-doing';
import { durationText } from '../../domain/text/duration-text';
import type { Timer } from '../../domain/plan/timer';
import type { Words } from '../../domain/foundation/words';
import { Button } from '../../ui/parts/button';
import { type EntryFormValue, EntryForm } from '../../ui/forms/entry-form';
import { useHasDraft } from '../../ui/hooks/forms';
import { GoalSelect } from '../../ui/parts/goal-select';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { frameOf, type OfflineProps, usualLabel } from './offline-props';

interface StartOfflineProps extends OfflineProps {
  /** What is to be done next, where it is done offline. */
  readonly next: NextAction | undefined;
  readonly onEnter: (entry: EntryFormValue) => Promise<void>;
}

export const ENTRY_FORM = 'popup/entry';

/** A line that opens into what can be started, or entered where it is over. */
export function StartOffline({ next, onEnter, ...props }: StartOfflineProps) {
  const words = useWords();
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'start' | 'enter' | undefined>(
    useHasDraft(ENTRY_FORM) ? 'enter' : undefined,
  );
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  return (
    <div class="start">
      <button
        type="button"
        class="line-button"
        ref={opener}
        aria-expanded={open !== undefined}
        onClick={() => setOpen(open ? undefined : 'start')}
      >
        <span>{words.text('start_offline')}</span>
        <span class="sign" aria-hidden="true" />
      </button>
      {next && <NextUp {...props} next={next} />}
      {open === 'start' && <StartTimer {...props} onEnter={() => setOpen('enter')} />}
      {open === 'enter' && (
        <EntryForm
          name={ENTRY_FORM}
          goals={props.goals}
          activities={props.records.activities}
          draft={{ label: usualLabel(props), typed: { start: '', length: '', note: '' } }}
          frame={() => frameOf(props)}
          onSave={(entry) => onEnter(entry).then(close)}
          onCancel={close}
        />
      )}
    </div>
  );
}

/** What was planned as the next thing today; one tap starts it. */
function NextUp({ next, ...props }: OfflineProps & { readonly next: NextAction }) {
  const words = useWords();
  const doing = doingForAction(next, props.records.activities);
  if (!doing) return null;
  const label = labelFor(next.goal, doing);
  const what = { place: doing.spot.place, label, action: next.id };
  return (
    <p class="next-up">
      <span class="soft small">
        {words.text('next_action', next.name, durationText(next.length, words))}
      </span>
      <Button
        look="quiet"
        label={words.text('start_next', next.name)}
        onClick={() => void start(what, next.name, props, words)}
      >
        {words.text('start')}
      </Button>
    </p>
  );
}

interface StartTimerProps extends OfflineProps {
  /** It is over already. */
  readonly onEnter: () => void;
}

/** One tap starts what is tapped. */
function StartTimer({ onEnter, ...props }: StartTimerProps) {
  const { records, goals } = props;
  const names = useSiteNames();
  const words = useWords();
  const [target, setTarget] = useState(() => targetOf(usualLabel(props)));
  const begin = (doing: OfflineDoing, name: string) =>
    start({ place: doing.spot.place, label: labelFor(target, doing) }, name, props, words);
  return (
    <div class="form">
      <GoalSelect goals={goals} target={target} onChange={setTarget} />
      <div class="chips" role="group" aria-label={words.text('start_now')}>
        {offlineDoings(target, records.activities).map((doing) => {
          const name = doingName(doing, names, words);
          return (
            <Button
              key={doing.key}
              label={words.text('start_about', name)}
              onClick={() => void begin(doing, name)}
            >
              {name}
            </Button>
          );
        })}
      </div>
      <Button look="quiet" onClick={onEnter}>
        {words.text('enter_afterwards')}
      </Button>
    </div>
  );
}

async function start(
  what: Omit<Timer, 'id' | 'start' | 'offset'>,
  name: string,
  { store, surroundings, onDone }: OfflineProps,
  words: Words,
): Promise<void> {
  const { at, offset } = surroundings.thisMoment();
  const undo = await store.timers.start({ ...what, start: at, offset });
  if (undo) onDone({ text: words.text('offline_started', name), undo });
  else onDone({ text: words.text('timer_runs_already') });
}
