import type { Goal } from '../../domain/plan/goal';
import { ActionList } from './action-list';
import { ActivityList } from './activity-list';
import { usePlan } from './plan-of-week';
import type { ViewProps } from '../frame/view';

interface GoalPlanProps {
  readonly view: ViewProps;
  readonly goal: Goal;
}

/** What leads to a goal: activities beside the time that they got this week, and the next actions. */
export function GoalPlan({ view, goal }: GoalPlanProps) {
  const plan = usePlan();
  if (!plan) return null;
  return (
    <div class="plan">
      <ActivityList view={view} goal={goal} plan={plan} />
      <ActionList view={view} goal={goal} plan={plan} />
    </div>
  );
}
