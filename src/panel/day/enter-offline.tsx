import { useState } from 'preact/hooks';
import { activeGoals } from '../../domain/ledger/answers';
import { durationText } from '../../domain/text/duration-text';
import { lengthOf } from '../../domain/time/instant';
import type { EnteredEntry, Entry } from '../../domain/plan/entry';
import type { Records } from '../../domain/ledger/ledger';
import { offlineName } from '../../domain/plan/offline-doing';
import { EntryForm } from '../../ui/forms/entry-form';
import { useOpener } from '../../ui/hooks/opener';
import { SharedChoice } from '../../ui/forms/shared-choice';
import { useWords } from '../../ui/hooks/words';
import { type DayFrame, dayName, type ViewProps } from '../frame/view';

interface EnterOfflineProps extends ViewProps {
  readonly frame: DayFrame;
  readonly records: Records;
}

/** Offline time of the day that is shown; what it shares is asked at once. */
export function EnterOffline({ frame, records, ...view }: EnterOfflineProps) {
  const { store, surroundings, onDone } = view;
  const words = useWords();
  const name = `entry/new/${dayName(frame)}`;
  const { open, close, button } = useOpener(name);
  const [entered, setEntered] = useState<Entry['id'] | undefined>();
  const entry = records.entries.find(({ id, deleted }) => id === entered && !deleted);
  const nameOf = (named: EnteredEntry) => offlineName(named, records.activities, words);
  const save = async (next: EnteredEntry) => {
    const { id, undo } = await store.entries.add({ ...next, entered: true });
    const length = durationText(lengthOf(next), words);
    onDone({ text: words.text('entry_saved', nameOf(next), length), undo });
    setEntered(id);
    close();
  };
  const share = async (shared: Entry, prevails: boolean) => {
    const undo = await store.entries.change(shared.id, { prevails });
    const length = durationText(lengthOf(shared), words);
    onDone({ text: words.text('entry_saved', nameOf(shared), length), undo });
  };
  const { day, dayStart } = frame;
  const { offsetAt, thisMoment } = surroundings;
  return (
    <section class="record">
      <button {...button} class="button plain" aria-keyshortcuts="o">
        {words.text('enter_offline')}
      </button>
      {open && (
        <EntryForm
          name={name}
          goals={activeGoals(records.goals)}
          activities={records.activities}
          draft={{ typed: { start: '', length: '', note: '' } }}
          frame={() => ({ day, dayStart, now: thisMoment().at, offsetAt })}
          onSave={save}
          onCancel={close}
        />
      )}
      {entry && !open && (
        <SharedChoice
          entry={entry}
          name={nameOf(entry)}
          records={records}
          onChange={(prevails) => void share(entry, prevails)}
        />
      )}
    </section>
  );
}
