import { useRef, useState } from 'preact/hooks';
import { activitiesOf } from '../../domain/plan/activity';
import { bindableSpots } from '../../domain/plan/bindable';
import type { Goal } from '../../domain/plan/goal';
import { planActual } from '../../domain/ledger/plan-actual';
import type { Spot } from '../../domain/site/site';
import type { PlannedActivity } from '../../domain/input/activity-input';
import { ActivityForm } from './activity-form';
import { Button } from '../../ui/parts/button';
import { useHasDraft } from '../../ui/hooks/forms';
import { goalColour } from '../../ui/text/goal-colour';
import { useKeptRows } from '../../ui/hooks/kept-rows';
import { spotName } from '../../ui/text/names';
import { useSiteNames } from '../../ui/hooks/site-names';
import { useWords } from '../../ui/hooks/words';
import { activityForm, ActivityLine } from './activity-line';
import { ArchivedActivities } from './archived-activities';
import type { WeekPlan } from './plan-of-week';
import type { ViewProps } from '../frame/view';
import { WeekTime } from './week-time';

export interface PlanPartProps {
  readonly view: ViewProps;
  readonly goal: Goal;
  readonly plan: WeekPlan;
}

/** The activities of a goal, calls and visits as equals of what is done on sites; what is not planned, below. */
export function ActivityList({ view, goal, plan }: PlanPartProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const formName = `goal/${goal.id}/plan/activity/new`;
  const [adding, setAdding] = useState<Partial<PlannedActivity> | undefined>(
    useHasDraft(formName) ? {} : undefined,
  );
  const { planned, outside } = planActual(goal.id, plan.activities, plan.week);
  const { rows, isGone } = useKeptRows(
    planned.filter(({ activity }) => !activity.archived),
    ({ activity }) => activity.id,
    ({ activity }) => activityForm(activity),
  );
  const offered = rows.toSorted((a, b) => a.activity.order - b.activity.order);
  const archived = planned.filter(({ activity }) => activity.archived);
  const close = () => {
    setAdding(undefined);
    heading.current?.focus();
  };
  const add = async (next: PlannedActivity) => {
    const saved = await view.store.activities.add(goal.id, next);
    if (!saved.ok) return saved;
    close();
    view.onDone({ text: words.text('activity_saved', next.name), undo: saved.value });
    return saved;
  };
  return (
    <div class="activities">
      <h3 ref={heading} tabIndex={-1}>
        {words.text('activities')}
      </h3>
      {offered.length === 0 && <p class="soft small">{words.text('activities_empty')}</p>}
      <ul class="plan-list">
        {offered.map((actual) => (
          <ActivityLine
            key={actual.activity.id}
            view={view}
            actual={actual}
            isGone={isGone(actual)}
            siblings={offered.map(({ activity }) => activity)}
            others={activitiesOf(goal.id, plan.activities)}
            fill={goalColour(goal)}
            onGone={() => heading.current?.focus()}
          />
        ))}
        {outside.map(({ key, spot, time }) => (
          <OutsideLine key={key} spot={spot} time={time} onPlan={setAdding} />
        ))}
      </ul>
      {adding ? (
        <ActivityForm
          name={formName}
          initial={adding}
          others={activitiesOf(goal.id, plan.activities)}
          offered={bindableSpots(view.sites, adding.spots)}
          onSave={add}
          onCancel={close}
        />
      ) : (
        <Button
          look="quiet"
          label={words.text('add_activity_for', goal.name)}
          onClick={() => setAdding({})}
        >
          {words.text('add_activity')}
        </Button>
      )}
      <ArchivedActivities view={view} archived={archived} onGone={() => heading.current?.focus()} />
    </div>
  );
}

interface OutsideLineProps {
  readonly spot: Spot;
  readonly time: number;
  readonly onPlan: (activity: Partial<PlannedActivity>) => void;
}

/** Time for the goal in no activity: the spot is its own name until the person gives it another. */
function OutsideLine({ spot, time, onPlan }: OutsideLineProps) {
  const words = useWords();
  const name = spotName(spot, useSiteNames(), words);
  return (
    <li>
      <div class="plan-line">
        <span class="plan-name soft">
          {name} <span class="small">{words.text('not_planned')}</span>
        </span>
        <WeekTime time={time} />
        <Button
          look="quiet"
          label={words.text('plan_it_about', name)}
          onClick={() => onPlan({ name, spots: [spot] })}
        >
          {words.text('plan_it')}
        </Button>
      </div>
    </li>
  );
}
