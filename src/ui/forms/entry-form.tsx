import type { Activity } from '../../domain/plan/activity';
import type { NewEntry } from '../../domain/plan/entry';
import type { Goal } from '../../domain/plan/goal';
import { targetOf } from '../../domain/plan/label';
import { labelFor, type OfflineDoing, offlineDoings } from '../../domain/plan/offline-doing';
import { parsed, refused } from '../../domain/foundation/parsed';
import { isMissingOr, isOneOf, isShape, isText } from '../../domain/foundation/shape';
import { OFFLINE_PLACES } from '../../domain/site/site';
import {
  type EntryFaults,
  type EntryFrame,
  type HeldTime,
  parseEntry,
  type TypedEntry,
} from '../../domain/input/entry-input';
import { Choice } from '../parts/choice';
import { entryLengthFault, startFault } from '../text/entry-texts';
import { noteFault } from './faults';
import { NoteField, TextField } from '../parts/field';
import { FormFrame } from './form-frame';
import { GoalSelect } from '../parts/goal-select';
import { useKeptRows } from '../hooks/kept-rows';
import { doingName } from '../text/names';
import { useSiteNames } from '../hooks/site-names';
import { useForm } from './use-form';
import { useWords } from '../hooks/words';

/** What the form begins with. */
export interface EntryDraft extends Partial<Pick<NewEntry, 'place' | 'label'>> {
  readonly typed: TypedEntry;
  /** The entry's time, where one is corrected. */
  readonly held?: HeldTime;
}

/** Offline time as the form gives it. */
export type EntryFormValue = Pick<
  NewEntry,
  'start' | 'end' | 'offset' | 'place' | 'label' | 'note'
>;

interface EntryFormProps {
  /** Of the form (`forms.ts`). */
  readonly name: string;
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly draft: EntryDraft;
  /** The day that it is entered for. */
  readonly frame: () => EntryFrame;
  readonly onSave: (entry: EntryFormValue) => Promise<void>;
  readonly onCancel: () => void;
}

/** What, for which goal, from when and how long. Enter saves, twice saves once. */
export function EntryForm(props: EntryFormProps) {
  const { name, activities, draft, frame, onSave, onCancel } = props;
  const names = useSiteNames();
  const words = useWords();
  const { rows: goals } = useKeptRows(
    props.goals,
    ({ id }) => id,
    () => name,
  );
  const form = useForm<TypedForm, EntryFaults, EntryFormValue>({
    name,
    initial: () => ({ ...draft.typed, ...whatOf(draft, goals) }),
    isTyped: isTypedForm,
    read: (typed) => {
      const read = parseEntry(typed, frame(), draft.held);
      const { doing } = doingsOf(typed, activities);
      if (!read.ok) return read;
      if (!doing) return refused({});
      const { note, ...time } = read.value;
      const label = labelFor(typed.target, doing);
      return parsed({ ...time, place: doing.spot.place, label, ...(note && { note }) });
    },
    save: onSave,
  });
  const { typed, faults, change } = form;
  const { doings, doing } = doingsOf(typed, activities);
  return (
    <FormFrame
      form={form}
      look="entry-form"
      label={words.text('entry_form')}
      save={words.text('save_entry')}
      cancel={{ text: words.text('cancel'), onCancel }}
    >
      <GoalSelect goals={goals} target={typed.target} onChange={(target) => change({ target })} />
      <Choice
        legend={words.text('offline_what')}
        value={doing?.key ?? ''}
        options={doings.map((each) => ({ value: each.key, text: doingName(each, names, words) }))}
        onChange={(key) => change(chosen(key, doings))}
      />
      <div class="pair">
        <TextField
          label={words.text('entry_start')}
          type="time"
          width="narrow"
          first
          value={typed.start}
          fault={faults.start && startFault(faults.start, words)}
          onChange={(start) => change({ start })}
        />
        <TextField
          label={words.text('entry_length')}
          width="narrow"
          value={typed.length}
          fault={faults.length && entryLengthFault(faults.length, words)}
          hint={words.text('entry_length_hint')}
          onChange={(length) => change({ length })}
        />
      </div>
      <NoteField
        label={words.text('entry_note')}
        value={typed.note}
        fault={faults.note && noteFault(typed.note, words)}
        onChange={(note) => change({ note })}
      />
    </FormFrame>
  );
}

interface What {
  /** A goal's id, `none` or `break`. */
  readonly target: string;
  readonly place: NewEntry['place'];
  readonly activity: string | undefined;
}

interface TypedForm extends TypedEntry, What {}

const isTypedForm = isShape<TypedForm>({
  start: isText,
  length: isText,
  note: isText,
  target: isText,
  place: isOneOf(OFFLINE_PLACES),
  activity: isMissingOr(isText),
});

/** What can be chosen for a goal, and what of it is. */
function doingsOf({ target, place, activity }: What, activities: readonly Activity[]) {
  const doings = offlineDoings(target, activities, activity);
  const doing =
    doings.find(({ key }) => key === activity) ??
    doings.find(({ spot }) => spot.place === place) ??
    doings[0];
  return { doings, doing };
}

function whatOf({ label, place = 'call' }: EntryDraft, goals: readonly Goal[]): What {
  const activity = label?.kind === 'goal' ? label.activity : undefined;
  return { target: label ? targetOf(label) : (goals[0]?.id ?? 'none'), place, activity };
}

function chosen(key: string, doings: readonly OfflineDoing[]): Partial<What> {
  const doing = doings.find((each) => each.key === key);
  return doing ? { place: doing.spot.place, activity: doing.activity?.id } : {};
}
