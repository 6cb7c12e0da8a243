import { useState } from 'preact/hooks';
import { activeGoals } from '../../domain/ledger/answers';
import { dayOf } from '../../domain/time/day';
import { editedFields } from '../../domain/row/edited-fields';
import { corrected, type EnteredEntry, enteredOf, type Entry } from '../../domain/plan/entry';
import type { Goal } from '../../domain/plan/goal';
import type { Records } from '../../domain/ledger/ledger';
import { targetOf } from '../../domain/plan/label';
import { offlineName } from '../../domain/plan/offline-doing';
import { typedEntry } from '../../domain/input/entry-input';
import { EntryForm } from '../../ui/forms/entry-form';
import { entryLength } from '../../ui/text/entry-texts';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';

interface ChangeEntryProps extends ViewProps {
  readonly entry: Entry;
  readonly records: Records;
  readonly onClose: () => void;
}

/** The form of offline time that is corrected. */
export function ChangeEntry({ entry, records, onClose, ...view }: ChangeEntryProps) {
  const { store, surroundings, settings, onDone } = view;
  const words = useWords();
  const [opened] = useState(entry);
  const { offsetAt, thisMoment } = surroundings;
  const { dayStart } = settings;
  const day = dayOf({ at: opened.start, offset: opened.offset }, dayStart);
  const save = async (said: EnteredEntry) => {
    const undo = await store.entries.correct(opened.id, said, opened);
    const { fields } = editedFields(enteredOf(entry), { opened: enteredOf(opened), now: said });
    const saved = corrected(entry, fields);
    const name = offlineName(saved, records.activities, words);
    onDone({ text: words.text('entry_saved', name, entryLength(saved, words)), undo });
    onClose();
  };
  return (
    <EntryForm
      name={`entry/${opened.id}`}
      goals={goalsFor(opened, records.goals)}
      activities={records.activities}
      draft={{ ...opened, typed: typedEntry(opened, offsetAt, opened.note), held: opened }}
      frame={() => ({ day, dayStart, now: thisMoment().at, offsetAt })}
      onSave={save}
      onCancel={onClose}
    />
  );
}

/** Those that time can serve, and the one that the entry serves. */
function goalsFor({ label }: Entry, goals: readonly Goal[]): Goal[] {
  const active = activeGoals(goals);
  const own = goals.filter(({ id }) => id === targetOf(label));
  return [...new Set([...active, ...own])];
}
