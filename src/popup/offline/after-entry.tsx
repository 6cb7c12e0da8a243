import { useContext, useState } from 'preact/hooks';
import type { Doing } from '../../domain/plan/activity';
import { doingOf } from '../../domain/plan/activity';
import type { Entry } from '../../domain/plan/entry';
import type { Goal } from '../../domain/plan/goal';
import type { NextAction } from '../../domain/plan/next-action';
import { offlineName } from '../../domain/plan/offline-doing';
import { OFFLINE } from '../../domain/site/site';
import { Button } from '../../ui/parts/button';
import { typedEntry } from '../../domain/input/entry-input';
import { type EntryFormValue, EntryForm } from '../../ui/forms/entry-form';
import { entryLength } from '../../ui/text/entry-texts';
import { FormsContext, useHasDraft } from '../../ui/hooks/forms';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill, Mark } from '../../ui/parts/mark';
import { type NewResult, ResultForm } from '../../ui/forms/result-form';
import { SharedChoice } from '../../ui/forms/shared-choice';
import { useWords } from '../../ui/hooks/words';
import { frameOf, type JustEntered, type OfflineProps } from './offline-props';

interface AfterEntryProps extends OfflineProps {
  readonly entry: Entry;
  /** What it was started for, if it is still to do. */
  readonly action: NextAction | undefined;
  readonly onRecord: (result: NewResult) => Promise<void>;
  readonly onClose: () => void;
}

const OF_ENTRY = 'popup/result-of/';

/** Of the form of what came of an entry. */
export function resultForm(id: Entry['id']): string {
  return OF_ENTRY + id;
}

/** Of the form that corrects it. */
function changeForm(id: Entry['id']): string {
  return `${resultForm(id)}/change`;
}

/** The entry of which a result was half typed when the popup closed. */
export function useEnteredBefore(): JustEntered | undefined {
  const names = useContext(FormsContext).drafts();
  const name = names.find((each) => each.startsWith(OF_ENTRY));
  return name === undefined ? undefined : { id: name.slice(OF_ENTRY.length).split('/')[0] ?? '' };
}

/** What can be said once offline time is written: whose shared time is, what came of it, what is done with it. */
export function AfterEntry({ entry, action, onRecord, onClose, ...props }: AfterEntryProps) {
  const { store, surroundings, settings, records, goals, onDone } = props;
  const words = useWords();
  const [recording, setRecording] = useState(useHasDraft(resultForm(entry.id)));
  const [changing, setChanging] = useState(useHasDraft(changeForm(entry.id)));
  const name = offlineName(entry, records.activities, words);
  const goal = goals.find(({ id }) => entry.label.kind === 'goal' && id === entry.label.goal);
  const doing = goal && creditedTo(entry, goal, props);
  const finish = async ({ id, name }: NextAction) => {
    const undo = await store.actions.finish(id, surroundings.thisMoment());
    onDone({ text: words.text('action_finished', name), undo });
  };
  const share = async (prevails: boolean) => {
    const undo = await store.entries.change(entry.id, { prevails });
    onDone({ text: words.text('entry_saved', name, entryLength(entry, words)), undo });
  };
  return (
    <section class="after-entry" aria-label={name}>
      <p class="timer-line">
        <Mark fill={goal ? goalColour(goal) : asideFill('none')} />
        <span class="timer-name">{name}</span>
        <b>{entryLength(entry, words)}</b>
      </p>
      <SharedChoice
        entry={entry}
        name={name}
        records={records}
        onChange={(own) => void share(own)}
      />
      {changing && <ChangeEntry {...props} entry={entry} onClose={() => setChanging(false)} />}
      {recording && goal && doing ? (
        <ResultForm
          name={resultForm(entry.id)}
          dayStart={settings.dayStart}
          goals={[goal]}
          activitiesOf={() => [doing]}
          credit={{ kind: 'activities', activities: [doing.key] }}
          clock={surroundings}
          onSave={(result) => onRecord(result).then(onClose)}
          onCancel={() => setRecording(false)}
        />
      ) : (
        <div class="form-end">
          {action && (
            <Button onClick={() => void finish(action)}>
              {words.text('action_finish', action.name)}
            </Button>
          )}
          {goal && <Button onClick={() => setRecording(true)}>{words.text('record_of_it')}</Button>}
          {!changing && <Button onClick={() => setChanging(true)}>{words.text('change')}</Button>}
          <Button look="quiet" onClick={onClose}>
            {words.text('close')}
          </Button>
        </div>
      )}
    </section>
  );
}

function creditedTo({ place, label }: Entry, goal: Goal, { records }: OfflineProps): Doing {
  const spot = { site: OFFLINE, place };
  const answer = label.kind === 'goal' ? label : ({ kind: 'goal', goal: goal.id } as const);
  return doingOf(answer, spot, records.activities);
}

interface ChangeEntryProps extends OfflineProps {
  readonly entry: Entry;
  readonly onClose: () => void;
}

/** The form that corrects what was written with one tap. */
function ChangeEntry({ entry, onClose, ...props }: ChangeEntryProps) {
  const { store, surroundings, records, goals, onDone } = props;
  const words = useWords();
  const [opened] = useState(entry);
  const save = async (said: EntryFormValue) => {
    const undo = await store.entries.correct(opened.id, said, opened);
    const name = offlineName(said, records.activities, words);
    onDone({
      text: words.text('entry_saved', name, entryLength({ ...entry, ...said }, words)),
      undo,
    });
    onClose();
  };
  return (
    <EntryForm
      name={changeForm(opened.id)}
      goals={goals}
      activities={records.activities}
      draft={{
        ...opened,
        typed: typedEntry(opened, surroundings.offsetAt, opened.note),
        held: opened,
      }}
      frame={() => frameOf(props)}
      onSave={save}
      onCancel={onClose}
    />
  );
}
