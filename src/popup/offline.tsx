import { durationText } from '../domain/duration';
import type { Entry } from '../domain/entry';
import { lengthOf } from '../domain/instant';
import { type NextAction, nextUp } from '../domain/next-action';
import { offlineName } from '../domain/offline-doing';
import { live, type Store } from '../store/store';
import type { EnteredEntry } from '../ui/entry-form';
import { useLive } from '../ui/live';
import type { NewResult } from '../ui/result-form';
import { useWords } from '../ui/words';
import { AfterEntry } from './after-entry';
import type { OfflineProps } from './offline-props';
import { RunningTimer } from './running-timer';
import { StartOffline } from './start-offline';
import { TimeAway } from './time-away';

/** The entry that was just written, and what it was started for. */
export interface JustEntered {
  readonly id: Entry['id'];
  readonly action?: NextAction['id'] | undefined;
}

interface OfflineNowProps extends OfflineProps {
  readonly entered: JustEntered | undefined;
  readonly onRecord: (result: NewResult) => Promise<void>;
  readonly onClose: () => void;
}

/** On top: the timer that runs, or what is asked about the entry that was just written. */
export function OfflineNow({ entered, onRecord, onClose, ...props }: OfflineNowProps) {
  const actions = useActions(props.store);
  const { timer } = props.settings;
  const entry = props.records.entries.find(({ id, deleted }) => id === entered?.id && !deleted);
  return (
    <>
      {timer && <RunningTimer key={timer.id} {...props} timer={timer} actions={actions} />}
      {entry && (
        <AfterEntry
          key={entry.id}
          {...props}
          entry={entry}
          action={actions.find(({ id, done }) => id === entered?.action && !done)}
          onRecord={onRecord}
          onClose={onClose}
        />
      )}
    </>
  );
}

/** Below what waits for an answer: time away, and what can be started. */
export function OfflineLater(props: OfflineProps) {
  const { store, settings, records, today, onDone, onEntered } = props;
  const words = useWords();
  const actions = useActions(store);
  const enter = async (entry: EnteredEntry) => {
    const { id, undo } = await store.entries.add({ ...entry, entered: true });
    const name = offlineName(entry, records.activities, words);
    onDone({ text: words.text('entry_saved', name, durationText(lengthOf(entry), words)), undo });
    onEntered(id);
  };
  return (
    <>
      <TimeAway {...props} onEnter={enter} />
      {!settings.timer && <StartOffline {...props} next={nextUp(actions, today)} onEnter={enter} />}
    </>
  );
}

function useActions(store: Store): readonly NextAction[] {
  return useLive(() => live(() => store.actions.all()), [store]) ?? [];
}
