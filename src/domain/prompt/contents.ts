import { newestFirst } from '../row/editable';
import type { Activity } from '../plan/activity';
import { activeGoals } from '../ledger/answers';
import type { BroughtBySite } from '../evidence/brought-by-site';
import type { CheckIn } from '../ledger/check-in';
import type { Day } from '../time/day';
import type { DecisionPoint } from './decision-point';
import type { Goal } from '../plan/goal';
import type { Milliseconds } from '../time/instant';
import type { Plan } from '../plan/intention';
import { targetOf } from '../plan/label';
import { type NextAction, openActions } from '../plan/next-action';
import type { PromptContent } from './settings';
import { OFFLINE, type SiteId } from '../site/site';

/** What a card can tell of the person's own doing; what is not known is left out, and then not said. */
export interface CardFacts {
  /** How much of its target is reached. */
  readonly goal?: { readonly goal: Goal; readonly reached: number };
  readonly action?: NextAction;
  readonly hour?: BroughtBySite;
  /** What the visit was meant for; without a goal for none. */
  readonly planned?: { readonly time: Milliseconds; readonly goal: Goal | undefined };
}

/**
 * Draws what the card says: any of what is wanted and known with the same chance, but never the same twice running.
 * The fact is always known, and has two wordings of its own for when nothing else is.
 */
export function chooseContent(
  wanted: readonly PromptContent[],
  sayings: CardFacts,
  last: PromptContent | undefined,
  random: number,
): PromptContent {
  const known = wanted.filter((content) => content === 'fact' || sayings[content] !== undefined);
  const others = known.filter((content) => content !== last);
  return others[Math.floor(random * others.length)] ?? 'fact';
}

/** What the last prompt that the person saw said. */
export function lastSaid(decisions: readonly DecisionPoint[]): PromptContent | undefined {
  return decisions.findLast(({ shown }) => shown)?.content;
}

/** The goal that a visit is meant for. */
export function plannedGoal(plan: Plan | undefined, goals: readonly Goal[]): Goal | undefined {
  return activeGoals(goals).find(({ id }) => id === targetOf(plan?.label));
}

/** The active goal that time at a site served last. */
export function goalServedLast(
  site: SiteId,
  goals: readonly Goal[],
  checkIns: readonly CheckIn[],
): Goal | undefined {
  const active = activeGoals(goals);
  const here = checkIns.filter((answer) => answer.site === site && !answer.deleted);
  const served = newestFirst(here).flatMap(({ label }) =>
    label.kind === 'goal' ? label.goal : [],
  );
  const last = served.find((id) => active.some((goal) => goal.id === id));
  return active.find(({ id }) => id === last);
}

/** The goal that a card speaks of at a site: the one that the site served last, else the first active one. */
export function goalAt(
  site: SiteId,
  goals: readonly Goal[],
  checkIns: readonly CheckIn[],
): Goal | undefined {
  return goalServedLast(site, goals, checkIns) ?? activeGoals(goals)[0];
}

/** The next step of the plan: offline first, then what was chosen for today, then in its order. */
export function nextActionOf(
  actions: readonly NextAction[],
  activities: readonly Activity[],
  today: Day,
): NextAction | undefined {
  const offline = new Set(
    activities
      .filter(({ spots }) => spots.some(({ site }) => site === OFFLINE))
      .map(({ id }) => id),
  );
  const open = openActions(actions).filter(({ on = today }) => on <= today);
  const rank = ({ activity = '', on }: NextAction) =>
    Number(!offline.has(activity)) * 2 + Number(on === undefined);
  return open.toSorted((a, b) => rank(a) - rank(b))[0];
}
