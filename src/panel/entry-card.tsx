import { useState } from 'preact/hooks';
import { activeGoals } from '../domain/answers';
import { dayOf } from '../domain/day';
import type { Entry } from '../domain/entry';
import type { Goal } from '../domain/goal';
import type { Records } from '../domain/ledger';
import { targetOf } from '../domain/label';
import { offlineName } from '../domain/offline-doing';
import { typedEntry } from '../domain/typed-entry';
import type { Undo } from '../store/editor';
import { Button } from '../ui/button';
import { type EnteredEntry, EntryForm } from '../ui/entry-form';
import { entryLength } from '../ui/entry-texts';
import { useHasDraft } from '../ui/forms';
import { SharedChoice } from '../ui/shared-choice';
import { useWords } from '../ui/words';
import type { ViewProps } from './view';

interface EntryCardProps extends ViewProps {
  readonly entry: Entry;
  readonly records: Records;
}

/** Offline time in full: its note, whose the time is that it shares; it can be changed and deleted. */
export function EntryCard({ entry, records, ...view }: EntryCardProps) {
  const { store, surroundings, settings, onDone } = view;
  const words = useWords();
  const [changing, setChanging] = useState(useHasDraft(`entry/${entry.id}`));
  const name = offlineName(entry, records.activities, words);
  const length = entryLength(entry, words);
  const edited = (undo: Undo) => onDone({ text: words.text('entry_saved', name, length), undo });
  const share = async (prevails: boolean) =>
    edited(await store.entries.change(entry.id, { prevails }));
  const save = async (next: EnteredEntry) => {
    edited(await store.entries.change(entry.id, corrected(entry, next)));
    setChanging(false);
  };
  const remove = async () => {
    const undo = await store.entries.remove(entry.id);
    onDone({ text: words.text('deleted', name), undo });
  };
  if (changing) {
    const { offsetAt, thisMoment } = surroundings;
    const { dayStart } = settings;
    const day = dayOf({ at: entry.start, offset: entry.offset }, dayStart);
    return (
      <EntryForm
        name={`entry/${entry.id}`}
        goals={goalsFor(entry, records.goals)}
        activities={records.activities}
        draft={{ ...entry, typed: typedEntry(entry, offsetAt, entry.note), held: entry }}
        frame={() => ({ day, dayStart, now: thisMoment().at, offsetAt })}
        onSave={save}
        onCancel={() => setChanging(false)}
      />
    );
  }
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

/** Those that time can serve, and the one that the entry serves. */
function goalsFor({ label }: Entry, goals: readonly Goal[]): Goal[] {
  const active = activeGoals(goals);
  const own = goals.filter(({ id }) => id === targetOf(label));
  return [...new Set([...active, ...own])];
}

/** Times told anew are told from memory, whether the entry was timed or not. */
function corrected(entry: Entry, { note = '', ...next }: EnteredEntry): Partial<Entry> {
  const retold = next.start !== entry.start || next.end !== entry.end;
  return { ...next, note, ...(retold && { entered: true }) };
}
