import { useRef, useState } from 'preact/hooks';
import { activitiesOf } from '../domain/activity';
import { agendaOf, type NextAction, openActions } from '../domain/next-action';
import { ActionForm, type TypedAction } from '../ui/action-form';
import { Button } from '../ui/button';
import { Tick } from '../ui/choice';
import { useWords } from '../ui/words';
import { ActionLine } from './action-line';
import type { PlanPartProps } from './activity-list';
import { ChangeAction } from './change-action';
import { GivesWay } from './gives-way';
import { actionNote } from './action-note';
import { useChoose } from './choose-action';

/** The next steps of a goal: what is to do, with its day, and what was done today. */
export function ActionList(props: PlanPartProps) {
  const { view, goal, plan } = props;
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState(false);
  const own = plan.actions.filter((action) => action.goal === goal.id);
  const { done } = agendaOf(own, view.today, view.settings.dayStart);
  const onGone = () => heading.current?.focus();
  return (
    <div class="actions">
      <h3 ref={heading} tabIndex={-1}>
        {words.text('next_actions')}
      </h3>
      {own.length === 0 && <p class="soft small">{words.text('next_actions_empty')}</p>}
      <ul class="plan-list">
        {[...openActions(own), ...done].map((action) => (
          <PlannedLine key={action.id} {...props} action={action} onGone={onGone} />
        ))}
      </ul>
      {adding ? (
        <AddAction
          {...props}
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
  readonly onGone: () => void;
}

function PlannedLine({ view, goal, plan, action, onGone }: PlannedLineProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
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

function AddAction({
  view,
  goal,
  plan,
  onClose,
}: PlanPartProps & { readonly onClose: () => void }) {
  const words = useWords();
  const [forToday, setForToday] = useState(false);
  const add = async (typed: TypedAction) => {
    const on = forToday ? view.today : undefined;
    const saved = await view.store.actions.add(goal.id, typed, on);
    if (saved.ok) view.onDone({ text: words.text('action_saved', typed.name), undo: saved.value });
    return saved;
  };
  return (
    <ActionForm
      activities={activitiesOf(goal.id, plan.activities).filter(({ archived }) => !archived)}
      onSave={add}
      onCancel={onClose}
    >
      <div class="chips">
        <Tick text={words.text('action_for_today')} ticked={forToday} onChange={setForToday} />
      </div>
    </ActionForm>
  );
}
