import { useContext, useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import { addDays, readDay } from '../../domain/time/day';
import type { NextAction } from '../../domain/plan/next-action';
import { ActionForm, type ActionFormValue } from './action-form';
import { Button } from '../../ui/parts/button';
import { dueFault } from '../../ui/forms/faults';
import { TextField } from '../../ui/parts/field';
import { FormsContext } from '../../ui/hooks/forms';
import { useWords } from '../../ui/hooks/words';
import { useChoose } from './choose-action';
import { GivesWay } from './gives-way';
import type { ViewProps } from '../frame/view';

interface ChangeActionProps {
  readonly view: ViewProps;
  readonly action: NextAction;
  /** All that are still to do, of every goal. */
  readonly actions: readonly NextAction[];
  readonly activities: readonly Activity[];
  readonly onClose: () => void;
  /** After it has left the list. */
  readonly onGone: () => void;
}

/** Of the form of an action. */
export function actionForm({ id, goal }: NextAction): string {
  return `goal/${goal}/plan/action/${id}`;
}

/** Another text, another day, or away with it. */
export function ChangeAction(props: ChangeActionProps) {
  const { view, action, activities, onClose } = props;
  const words = useWords();
  const [opened] = useState(action);
  const change = async (typed: ActionFormValue) => {
    const saved = await view.store.actions.change(action.id, typed, opened);
    if (!saved.ok) return saved;
    onClose();
    view.onDone({ text: words.text('action_saved', typed.name), undo: saved.value });
    return saved;
  };
  return (
    <>
      <OtherDay {...props} />
      <ActionForm
        name={actionForm(action)}
        changed={action}
        activities={activities}
        onSave={change}
        onCancel={onClose}
      />
    </>
  );
}

function OtherDay({ view, action, actions, onGone }: ChangeActionProps) {
  const words = useWords();
  const forms = useContext(FormsContext);
  const [day, setDay] = useState('');
  const { choose, question, clear } = useChoose(view, actions);
  const { today, store, onDone } = view;
  const read = readDay(day);
  const typed = read.ok ? read.value : undefined;
  const fault = typed && typed < today ? 'past' : day !== '' && !read.ok ? read.problem : undefined;
  const drop = async () => {
    const undo = await store.actions.drop(action.id);
    forms.giveUp(actionForm(action));
    onGone();
    onDone({ text: words.text('action_dropped', action.name), undo });
  };
  return (
    <>
      <div class="other-day">
        <Button onClick={() => void choose(action, addDays(today, 1))}>
          {words.text('action_to_tomorrow')}
        </Button>
        <TextField
          label={words.text('action_other_day')}
          type="date"
          width="narrow"
          min={today}
          value={day}
          fault={fault && dueFault(fault, words)}
          onChange={setDay}
        />
        {typed && typed >= today && (
          <Button onClick={() => void choose(action, typed)}>{words.text('action_move')}</Button>
        )}
        <Button
          look="quiet"
          label={words.text('action_drop_about', action.name)}
          onClick={() => void drop()}
        >
          {words.text('action_drop')}
        </Button>
      </div>
      {question && <GivesWay {...question} onKeep={clear} />}
    </>
  );
}
