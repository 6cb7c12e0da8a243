import { useRef, useState } from 'preact/hooks';
import { activitiesOf } from '../../domain/plan/activity';
import { agendaOf, type NextAction, openActions } from '../../domain/plan/next-action';
import { ActionForm, type ActionFormValue } from './action-form';
import { Button } from '../../ui/parts/button';
import { useHasDraft } from '../../ui/hooks/forms';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { TakenAway } from '../../ui/forms/taken-away';
import { useWords } from '../../ui/hooks/words';
import { ActionLine } from './action-line';
import type { PlanPartProps } from './activity-list';
import { actionForm, ChangeAction } from './change-action';
import { GivesWay } from './gives-way';
import { actionNote } from './action-note';
import { useChoose } from './choose-action';

/** The next steps of a goal: what is to do, with its day, and what was done today. */
export function ActionList(props: PlanPartProps) {
  const { view, goal, plan } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const formName = `goal/${goal.id}/plan/action/new`;
  const [adding, setAdding] = useState(useHasDraft(formName));
  const own = plan.actions.filter((action) => action.goal === goal.id);
  const { done } = agendaOf(own, view.today, view.settings.dayStart);
  const { rows, isGone } = useKeptRows([...openActions(own), ...done], ({ id }) => id, actionForm);
  const onGone = () => heading.current?.focus();
  return (
    <div class="actions">
      <h3 ref={heading} tabIndex={-1}>
        {words.text('next_actions')}
      </h3>
      {own.length === 0 && <p class="soft small">{words.text('next_actions_empty')}</p>}
      <ul class="plan-list">
        {rows.map((action) => (
          <PlannedLine
            key={action.id}
            {...props}
            action={action}
            isGone={isGone(action)}
            onGone={onGone}
          />
        ))}
      </ul>
      {adding ? (
        <AddAction
          {...props}
          name={formName}
          onClose={() => {
            setAdding(false);
            onGone();
          }}
        />
      ) : (
        <Button
          look="quiet"
          label={words.text('add_action_for', goal.name)}
          onClick={() => setAdding(true)}
        >
          {words.text('add_action')}
        </Button>
      )}
    </div>
  );
}

interface PlannedLineProps extends PlanPartProps {
  readonly action: NextAction;
  /** Whether another window took it away while its form is open. */
  readonly isGone: boolean;
  readonly onGone: () => void;
}

function PlannedLine({ view, goal, plan, action, isGone, onGone }: PlannedLineProps) {
  const words = useWords();
  const [open, setOpen] = useState(useHasDraft(actionForm(action)));
  const { choose, question, clear } = useChoose(view, plan.actions);
  const isChosen = action.on === view.today;
  const unchoose = async () => {
    const undo = await view.store.actions.putBack(action.id);
    view.onDone({ text: words.text('action_put_back', action.name), undo });
  };
  return (
    <ActionLine
      view={view}
      action={action}
      note={actionNote(action, plan.activities, view.today, words)}
      below={
        <>
          {question && <GivesWay {...question} onKeep={clear} />}
          {isGone && <TakenAway isGone />}
          {open && (
            <ChangeAction
              view={view}
              action={action}
              actions={plan.actions}
              activities={activitiesOf(goal.id, plan.activities)}
              onClose={() => setOpen(false)}
              onGone={onGone}
            />
          )}
        </>
      }
    >
      {!action.done && (
        <>
          <button
            type="button"
            class="chip"
            aria-pressed={isChosen}
            aria-label={words.text('action_today_about', action.name)}
            onClick={() => void (isChosen ? unchoose() : choose(action, view.today))}
          >
            {words.text('action_today')}
          </button>
          <Button
            look="quiet"
            label={words.text('change_action', action.name)}
            expanded={open}
            onClick={() => setOpen(!open)}
          >
            {words.text('change')}
          </Button>
        </>
      )}
    </ActionLine>
  );
}

interface AddActionProps extends PlanPartProps {
  /** Of the form. */
  readonly name: string;
  readonly onClose: () => void;
}

function AddAction({ view, goal, plan, name, onClose }: AddActionProps) {
  const words = useWords();
  const add = async (typed: ActionFormValue, forToday: boolean) => {
    const on = forToday ? view.today : undefined;
    const saved = await view.store.actions.add(goal.id, typed, on);
    if (saved.ok) view.onDone({ text: words.text('action_saved', typed.name), undo: saved.value });
    return saved;
  };
  return (
    <ActionForm
      name={name}
      activities={activitiesOf(goal.id, plan.activities).filter(({ archived }) => !archived)}
      onSave={add}
      onCancel={onClose}
    />
  );
}
