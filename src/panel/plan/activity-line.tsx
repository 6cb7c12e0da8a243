import { useContext, useRef, useState } from 'preact/hooks';
import type { Activity } from '../../domain/plan/activity';
import { bindableSpots } from '../../domain/plan/bindable';
import type { ActivityActual } from '../../domain/ledger/plan-actual';
import type { PlannedActivity } from '../../domain/input/activity-input';
import { ActivityForm } from './activity-form';
import { Button } from '../../ui/parts/button';
import { FormsContext, useHasDraft } from '../../ui/hooks/forms';
import { listText, spotName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { TakenAway } from '../../ui/forms/taken-away';
import { useWords } from '../../ui/hooks/words';
import type { ViewProps } from '../frame/view';
import { WeekTime } from './week-time';

interface ActivityLineProps {
  readonly view: ViewProps;
  readonly actual: ActivityActual;
  /** Whether another window took it away while its form is open. */
  readonly isGone: boolean;
  /** The activities of the list, in their order. */
  readonly siblings: readonly Activity[];
  /** All activities of the goal. */
  readonly others: readonly Activity[];
  readonly fill: string;
  /** After it has left the list. */
  readonly onGone: () => void;
}

/** Of the form of an activity. */
export function activityForm({ id, goal }: Activity): string {
  return `goal/${goal}/plan/activity/${id}`;
}

/** An activity beside its week, and on demand all that can be changed of it. */
export function ActivityLine(props: ActivityLineProps) {
  const { view, actual, isGone, others, fill } = props;
  const { activity, time } = actual;
  const words = useWords();
  const names = useSiteNames();
  const line = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(useHasDraft(activityForm(activity)));
  const [opened, setOpened] = useState(activity);
  const places = activity.spots.map((spot) => spotName(spot, names, words));
  const close = () => {
    setOpen(false);
    line.current?.querySelector('button')?.focus();
  };
  const save = async (planned: PlannedActivity) => {
    const saved = await view.store.activities.change(activity.id, planned, opened);
    if (!saved.ok) return saved;
    close();
    view.onDone({ text: words.text('activity_saved', planned.name), undo: saved.value });
    return saved;
  };
  return (
    <li ref={line}>
      <div class="plan-line">
        <span class="plan-name">
          <span dir="auto">{activity.name}</span>{' '}
          <span class="soft small">{listText(places, words, 'narrow')}</span>
        </span>
        <WeekTime time={time} weekly={activity.weekly} fill={fill} />
        <Button
          look="quiet"
          label={words.text('change_activity', activity.name)}
          expanded={open}
          onClick={() => {
            setOpened(activity);
            setOpen(!open);
          }}
        >
          {words.text('change')}
        </Button>
      </div>
      {activity.ifThen && !open && (
        <p class="if-then" dir="auto">
          {activity.ifThen}
        </p>
      )}
      {isGone && <TakenAway isGone />}
      {open && (
        <ActivityForm
          name={activityForm(activity)}
          initial={activity}
          others={others.filter(({ id }) => id !== activity.id)}
          offered={bindableSpots(view.sites, activity.spots)}
          onSave={save}
          onCancel={close}
        >
          <ActivityMoves {...props} />
        </ActivityForm>
      )}
    </li>
  );
}

/** Its place in the list, and the ways out of it. */
function ActivityMoves({ view, actual: { activity }, siblings, onGone }: ActivityLineProps) {
  const words = useWords();
  const { activities } = view.store;
  const forms = useContext(FormsContext);
  const { id, name } = activity;
  const at = siblings.findIndex((one) => one.id === id);
  const move = async (step: -1 | 1) => {
    const undo = await activities.move(id, step);
    view.onDone({ text: words.text('goal_moved', name, at + step + 1, siblings.length), undo });
  };
  const archive = async () => {
    const undo = await activities.archive(id);
    forms.giveUp(activityForm(activity));
    onGone();
    view.onDone({ text: words.text('archived', name), undo });
  };
  const remove = async () => {
    const undo = await activities.remove(id);
    forms.giveUp(activityForm(activity));
    onGone();
    view.onDone({ text: words.text('deleted', name), undo });
  };
  return (
    <span class="moves">
      {at > 0 && (
        <Button look="quiet" onClick={() => void move(-1)}>
          {words.text('move_up')}
        </Button>
      )}
      {at < siblings.length - 1 && (
        <Button look="quiet" onClick={() => void move(1)}>
          {words.text('move_down')}
        </Button>
      )}
      <Button look="quiet" onClick={() => void archive()}>
        {words.text('archive')}
      </Button>
      <Button look="quiet" onClick={() => void remove()}>
        {words.text('delete')}
      </Button>
    </span>
  );
}
