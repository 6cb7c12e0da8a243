import { useRef, useState } from 'preact/hooks';
import { targetOf } from '../../domain/plan/label';
import { labelFor, type OfflineDoing, offlineDoings } from '../../domain/plan/offline-doing';
import { Button } from '../../ui/parts/button';
import { type EntryFormValue, EntryForm } from '../../ui/forms/entry-form';
import { useHasDraft } from '../../ui/hooks/forms';
import { GoalSelect } from '../../ui/parts/goal-select';
import { doingName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { frameOf, type OfflineProps, usualLabel } from './offline-props';
import { startTimer } from './start-timer';

interface StartOfflineProps extends OfflineProps {
  readonly onEnter: (entry: EntryFormValue) => Promise<void>;
}

export const ENTRY_FORM = 'popup/entry';

/** A line that opens into what can be started, or entered where it is over. */
export function StartOffline({ onEnter, ...props }: StartOfflineProps) {
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
    startTimer({ place: doing.spot.place, label: labelFor(target, doing) }, name, props, words);
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
