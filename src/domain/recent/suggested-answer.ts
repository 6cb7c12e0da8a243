import type { Activity } from '../plan/activity';
import type { Goal } from '../plan/goal';
import type { Label } from '../plan/label';
import type { Spot } from '../site/site';
import type { CheckIn } from '../ledger/check-in';

interface Offered {
  /** The goals that time can serve. */
  readonly goals: readonly Goal[];
  readonly activities: readonly Activity[];
}

/**
 * The answer that a site and place most likely gets: the goal that its time was planned for, else what was answered
 * there last, on whatever day. `undefined` where nothing was, or only goals that are not offered any more.
 */
export function suggestedAnswer(
  { site, place }: Spot,
  checkIns: readonly CheckIn[],
  offered: Offered,
  planned?: Goal['id'],
): Label | undefined {
  const meant = offered.goals.find(({ id }) => id === planned);
  if (meant) return { kind: 'goal', goal: meant.id };
  const here = checkIns.filter((one) => one.site === site && one.place === place && !one.deleted);
  const newestFirst = here.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
  return newestFirst.flatMap(({ label }) => stillOffered(label, offered) ?? [])[0];
}

/** An answer as it can be given today: without an activity that is not offered any more. */
function stillOffered(label: Label, { goals, activities }: Offered): Label | undefined {
  if (label.kind !== 'goal') return label;
  const { goal, activity } = label;
  if (!goals.some(({ id }) => id === goal)) return undefined;
  const isOffered = activities.some(
    (one) => one.id === activity && one.goal === goal && !one.archived && !one.deleted,
  );
  return isOffered ? label : { kind: 'goal', goal };
}
