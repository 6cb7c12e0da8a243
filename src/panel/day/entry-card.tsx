import { useState } from 'preact/hooks';
import type { Entry } from '../../domain/plan/entry';
import type { Records } from '../../domain/ledger/ledger';
import { offlineName } from '../../domain/plan/offline-doing';
import { Button } from '../../ui/parts/button';
import { entryLength } from '../../ui/text/entry-texts';
import { useHasDraft } from '../../ui/hooks/forms';
import { SharedChoice } from '../../ui/forms/shared-choice';
import { useWords } from '../../ui/hooks/words';
import { ChangeEntry } from './change-entry';
import type { ViewProps } from '../frame/view';

interface EntryCardProps extends ViewProps {
  readonly entry: Entry;
  readonly records: Records;
}

/** Offline time in full: its note, whose the time is that it shares; it can be changed and deleted. */
export function EntryCard({ entry, records, ...view }: EntryCardProps) {
  const { store, onDone } = view;
  const words = useWords();
  const [changing, setChanging] = useState(useHasDraft(`entry/${entry.id}`));
  const name = offlineName(entry, records.activities, words);
  const length = entryLength(entry, words);
  const share = async (prevails: boolean) => {
    const undo = await store.entries.change(entry.id, { prevails });
    onDone({ text: words.text('entry_saved', name, length), undo });
  };
  const remove = async () => {
    const undo = await store.entries.remove(entry.id);
    onDone({ text: words.text('deleted', name), undo });
  };
  if (changing)
    return (
      <ChangeEntry {...view} entry={entry} records={records} onClose={() => setChanging(false)} />
    );
  return (
    <div class="entry-card">
      {entry.note && (
        <p class="note" dir="auto">
          {entry.note}
        </p>
      )}
      <SharedChoice
        entry={entry}
        name={name}
        records={records}
        onChange={(own) => void share(own)}
      />
      <div class="form-end">
        <Button label={words.text('change_entry', name)} onClick={() => setChanging(true)}>
          {words.text('change')}
        </Button>
        <Button
          look="quiet"
          label={words.text('delete_result', name)}
          onClick={() => void remove()}
        >
          {words.text('delete')}
        </Button>
      </div>
    </div>
  );
}
