import type { Activity } from '../../domain/plan/activity';
import type { Goal } from '../../domain/plan/goal';
import { agendaOf, type NextAction, openActions } from '../../domain/plan/next-action';
import { Button } from '../../ui/parts/button';
import { goalColour } from '../../ui/text/goal-colour';
import { useLive } from '../../ui/hooks/live';
import { Mark } from '../../ui/parts/mark';
import { useWords } from '../../ui/hooks/words';
import { ActionLine } from '../plan/action-line';
import { dayNote } from '../plan/action-note';
import { StartAction } from './start-action';
import { useChoose } from '../plan/choose-action';
import { GivesWay } from '../plan/gives-way';
import type { ViewProps } from '../frame/view';

interface TodaysThreeProps {
  readonly view: ViewProps;
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
}

/** What was chosen for today, with boxes to tick; what is left of earlier days is offered again. */
export function TodaysThree({ view, goals, activities }: TodaysThreeProps) {
  const words = useWords();
  const { store, today, settings } = view;
  const actions = useLive(
    () => store.watch(['actions', 'goals'], () => store.actions.all()),
    [store],
  );
  if (!actions) return null;
  const { chosen, earlier, done } = agendaOf(actions, today, settings.dayStart);
  const isPlanned = openActions(actions).length > 0;
  if (!isPlanned && done.length === 0) return null;
  return (
    <section class="todays-three" aria-labelledby="todays-three">
      <h2 id="todays-three">{words.text('todays_three')}</h2>
      {chosen.length + done.length === 0 && (
        <p class="soft small">
          {words.text('todays_three_none')}{' '}
          <a href="#/goals">{words.text('todays_three_choose')}</a>
        </p>
      )}
      <ul class="plan-list">
        {[...chosen, ...done].map((action) => (
          <ActionLine
            key={action.id}
            view={view}
            action={action}
            note={<GoalNote goal={goalOf(action, goals)} />}
          >
            {!action.done && !settings.timer && (
              <StartAction view={view} action={action} activities={activities} />
            )}
          </ActionLine>
        ))}
        {earlier.map((action) => (
          <EarlierLine key={action.id} view={view} action={action} actions={actions} />
        ))}
      </ul>
    </section>
  );
}

interface EarlierLineProps {
  readonly view: ViewProps;
  readonly action: NextAction;
  readonly actions: readonly NextAction[];
}

/** Chosen for a day that is over: today, back into the plan, or dropped. */
function EarlierLine({ view, action, actions }: EarlierLineProps) {
  const words = useWords();
  const { choose, question, clear } = useChoose(view, actions);
  const putBack = async () => {
    const undo = await view.store.actions.putBack(action.id);
    view.onDone({ text: words.text('action_put_back', action.name), undo });
  };
  const drop = async () => {
    const undo = await view.store.actions.drop(action.id);
    view.onDone({ text: words.text('action_dropped', action.name), undo });
  };
  return (
    <ActionLine
      view={view}
      action={action}
      note={dayNote(action.on, view.today, words)}
      below={question && <GivesWay {...question} onKeep={clear} />}
    >
      <button
        type="button"
        class="chip"
        aria-label={words.text('action_today_about', action.name)}
        onClick={() => void choose(action, view.today)}
      >
        {words.text('action_today')}
      </button>
      <Button
        look="quiet"
        label={words.text('action_later_about', action.name)}
        onClick={() => void putBack()}
      >
        {words.text('action_later')}
      </Button>
      <Button
        look="quiet"
        label={words.text('action_drop_about', action.name)}
        onClick={() => void drop()}
      >
        {words.text('action_drop')}
      </Button>
    </ActionLine>
  );
}

function GoalNote({ goal }: { readonly goal: Goal | undefined }) {
  if (!goal) return null;
  return (
    <span class="goal-note">
      <Mark fill={goalColour(goal)} />
      <span dir="auto">{goal.name}</span>
    </span>
  );
}

function goalOf({ goal }: NextAction, goals: readonly Goal[]): Goal | undefined {
  return goals.find(({ id }) => id === goal);
}
