import { useContext, useState } from 'preact/hooks';
import type { Doing } from '../../domain/plan/activity';
import { doingOf } from '../../domain/plan/activity';
import type { Entry } from '../../domain/plan/entry';
import type { Goal } from '../../domain/plan/goal';
import type { NextAction } from '../../domain/plan/next-action';
import { offlineName } from '../../domain/plan/offline-doing';
import { OFFLINE } from '../../domain/site/site';
import { Button } from '../../ui/parts/button';
import { entryLength } from '../../ui/text/entry-texts';
import { FormsContext, useHasDraft } from '../../ui/hooks/forms';
import { goalColour } from '../../ui/text/goal-colour';
import { asideFill, Mark } from '../../ui/parts/mark';
import { type NewResult, ResultForm } from '../../ui/forms/result-form';
import { SharedChoice } from '../../ui/forms/shared-choice';
import { useWords } from '../../ui/hooks/words';
import type { JustEntered, OfflineProps } from './offline-props';

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

/** The entry of which a result was half typed when the popup closed. */
export function useEnteredBefore(): JustEntered | undefined {
  const names = useContext(FormsContext).drafts();
  const name = names.find((each) => each.startsWith(OF_ENTRY));
  return name === undefined ? undefined : { id: name.slice(OF_ENTRY.length) };
}

/** What can be said once offline time is written: whose shared time is, what came of it, what is done with it. */
export function AfterEntry({ entry, action, onRecord, onClose, ...props }: AfterEntryProps) {
  const { store, surroundings, settings, records, goals, onDone } = props;
  const words = useWords();
  const [recording, setRecording] = useState(useHasDraft(resultForm(entry.id)));
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
