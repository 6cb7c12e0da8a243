import type { TargetedEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Activity } from '../domain/activity';
import type { NewEntry } from '../domain/entry';
import type { Goal } from '../domain/goal';
import { targetOf } from '../domain/label';
import { labelFor, offlineDoings } from '../domain/offline-doing';
import {
  type EntryFaults,
  type EntryFrame,
  type HeldTime,
  parseEntry,
  type TypedEntry,
} from '../domain/typed-entry';
import { Button, Submit } from './button';
import { Choice } from './choice';
import { lengthFault, startFault } from './entry-texts';
import { noteFault } from './faults';
import { NoteField, TextField } from './field';
import { focusFirstFault } from './first-fault';
import { GoalSelect } from './goal-select';
import { doingName } from './names';
import { useOnce } from './once';
import { useSiteNames } from './site-names';
import { useWords } from './words';

/** What the form begins with. */
export interface EntryDraft extends Partial<Pick<NewEntry, 'place' | 'label'>> {
  readonly typed: TypedEntry;
  /** The entry's time, where one is corrected. */
  readonly held?: HeldTime;
}

/** Offline time as the form gives it. */
export type EnteredEntry = Pick<NewEntry, 'start' | 'end' | 'offset' | 'place' | 'label' | 'note'>;

interface EntryFormProps {
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
  readonly draft: EntryDraft;
  /** The day that it is entered for. */
  readonly frame: () => EntryFrame;
  readonly onSave: (entry: EnteredEntry) => Promise<void>;
  readonly onCancel: () => void;
}

/** What, for which goal, from when and how long. Enter saves, twice saves once. */
export function EntryForm(props: EntryFormProps) {
  const { goals, activities, draft, frame, onSave, onCancel } = props;
  const names = useSiteNames();
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(draft.typed);
  const [what, setWhat] = useState(() => whatOf(draft, goals));
  const [faults, setFaults] = useState<EntryFaults>({});
  const saveOnce = useOnce(onSave);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const doings = offlineDoings(what.target, activities, what.activity);
  const doing =
    doings.find(({ key }) => key === what.activity) ??
    doings.find(({ spot }) => spot.place === what.place) ??
    doings[0];
  const change = (part: Partial<TypedEntry>) => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: TargetedEvent<HTMLFormElement>) => {
    event.preventDefault();
    const read = parseEntry(typed, frame(), draft.held);
    setFaults(read.ok ? {} : read.problem);
    if (!read.ok || !doing) return focusFirstFault(event.currentTarget);
    const { note, ...time } = read.value;
    const { place } = doing.spot;
    void saveOnce({ ...time, place, label: labelFor(what.target, doing), ...(note && { note }) });
  };
  return (
    <form
      class="form entry-form"
      onSubmit={submit}
      noValidate
      ref={form}
      aria-label={words.text('entry_form')}
    >
      <GoalSelect
        goals={goals}
        target={what.target}
        onChange={(target) => setWhat({ ...what, target })}
      />
      <Choice
        legend={words.text('offline_what')}
        value={doing?.key ?? ''}
        options={doings.map((each) => ({ value: each.key, text: doingName(each, names, words) }))}
        onChange={(key) => setWhat({ ...what, ...chosen(key, doings) })}
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
          fault={faults.length && lengthFault(faults.length, words)}
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
      <div class="form-end">
        <Submit>{words.text('save_entry')}</Submit>
        <Button look="quiet" onClick={onCancel}>
          {words.text('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface What {
  /** A goal's id, `none` or `break`. */
  readonly target: string;
  readonly place: NewEntry['place'];
  readonly activity: string | undefined;
}

function whatOf({ label, place = 'call' }: EntryDraft, goals: readonly Goal[]): What {
  const activity = label?.kind === 'goal' ? label.activity : undefined;
  return { target: label ? targetOf(label) : (goals[0]?.id ?? 'none'), place, activity };
}

function chosen(key: string, doings: ReturnType<typeof offlineDoings>): Partial<What> {
  const doing = doings.find((each) => each.key === key);
  return doing ? { place: doing.spot.place, activity: doing.activity?.id } : {};
}
