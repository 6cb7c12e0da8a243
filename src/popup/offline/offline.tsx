import { durationText } from '../../domain/text/duration-text';
import { lengthOf } from '../../domain/time/instant';
import { offlineName } from '../../domain/plan/offline-doing';
import type { EntryFormValue } from '../../ui/forms/entry-form';
import type { NewResult } from '../../ui/forms/result-form';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { useOpenForms } from '../../ui/hooks/forms';
import { useWords } from '../../ui/hooks/words';
import { AfterEntry, resultForm } from './after-entry';
import type { JustEntered, OfflineProps } from './offline-props';
import { RunningTimer } from './running-timer';
import { ENTRY_FORM, StartOffline } from './start-offline';
import { TimeAway } from './time-away';

interface OfflineNowProps extends OfflineProps {
  readonly entered: JustEntered | undefined;
  readonly onRecord: (result: NewResult) => Promise<void>;
  readonly onClose: () => void;
}

/** The timer that runs, and what was just written. */
export function OfflineNow({ entered, onRecord, onClose, ...props }: OfflineNowProps) {
  const { settings, records, actions } = props;
  const { timer } = settings;
  const words = useWords();
  const { rows } = useKeptRows(
    records.entries.filter(({ id, deleted }) => id === entered?.id && !deleted),
    ({ id }) => id,
    ({ id }) => resultForm(id),
  );
  const entry = rows.find(({ id }) => id === entered?.id);
  if (!timer && !entry) return null;
  return (
    <section class="offline now" aria-label={words.text('entry_form')}>
      {timer && <RunningTimer key={timer.id} {...props} timer={timer} />}
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
    </section>
  );
}

/** What can be started or entered, and, last of all that is asked, what the time away was. */
export function Offline(props: OfflineProps) {
  const { store, settings, records, onDone, onEntered } = props;
  const words = useWords();
  const open = useOpenForms();
  const enter = async (added: EntryFormValue) => {
    const { id, undo } = await store.entries.add({ ...added, entered: true });
    const name = offlineName(added, records.activities, words);
    onDone({ text: words.text('entry_saved', name, durationText(lengthOf(added), words)), undo });
    onEntered(id);
  };
  return (
    <section class="offline" aria-label={words.text('offline_time')}>
      <TimeAway {...props} onEnter={enter} />
      {(!settings.timer || open.includes(ENTRY_FORM)) && (
        <StartOffline {...props} onEnter={enter} />
      )}
    </section>
  );
}
