import { type Activity, type Doing, doingOf } from '../plan/activity';
import { aimOf, type Goal, type Rung } from '../plan/goal';
import { isRefund } from '../plan/refund';
import type { Credit, Result } from '../plan/result';
import type { Part } from '../ledger/ledger';

/** A rung of a goal that is offered. */
export interface GoalRung {
  readonly goal: Goal;
  readonly rung: Rung;
}

/** So many rungs are offered to be counted up with one tap. */
const OFFERED = 3;

/**
 * The counted rungs on which one more is most likely, in the order of the goals and up their ladders: those recorded
 * last, then the lowest of the goals of which none was.
 * @param goals those that are offered, in their order
 */
export function lateRungs(goals: readonly Goal[], results: readonly Result[]): GoalRung[] {
  const isCounted = ({ rung }: GoalRung) => rung.unit.kind === 'count';
  const used = newestFirst(results).flatMap((result) => rungOf(result, goals));
  const without = goals.filter((goal) => used.every((one) => one.goal.id !== goal.id));
  const lowest = without.map((goal): GoalRung => ({ goal, rung: goal.ladder[0] }));
  const chosen = unique([...used, ...lowest].filter(isCounted)).slice(0, OFFERED);
  const place = ({ goal, rung }: GoalRung) =>
    [goals.indexOf(goal), goal.ladder.indexOf(rung)] as const;
  return chosen.toSorted((a, b) => {
    const [[goalA, rungA], [goalB, rungB]] = [place(a), place(b)];
    return goalA - goalB || rungA - rungB;
  });
}

/**
 * The rung that a new result most likely is on: that of the goal recorded last, at first its lowest.
 * @param goal where it is known; else it is the goal recorded last, or the first one
 */
export function lateRung(
  goals: readonly Goal[],
  results: readonly Result[],
  goal?: Goal,
): GoalRung | undefined {
  const among = goal ? [goal] : goals;
  const [last] = newestFirst(results).flatMap((result) => rungOf(result, among));
  const [first] = among;
  return last ?? (first && { goal: first, rung: first.ladder[0] ?? aimOf(first) });
}

/** What was done last for a goal. @param parts of days, the newest day first; each in order of time */
export function lastWorkedFor(
  goal: Goal['id'],
  days: readonly (readonly Part[])[],
  activities: readonly Activity[],
): Doing | undefined {
  for (const parts of days) {
    const last = parts.findLast(({ label }) => label?.kind === 'goal' && label.goal === goal);
    if (last?.label?.kind === 'goal') return doingOf(last.label, spotOf(last), activities);
  }
  return undefined;
}

/** What a result is credited to until the person says otherwise. */
export function creditTo(doing: Doing | undefined): Credit {
  return doing ? { kind: 'activities', activities: [doing.key] } : { kind: 'unknown' };
}

function spotOf({ site, place }: Part) {
  return { site, place };
}

/** In the order in which they were written down. */
function newestFirst(results: readonly Result[]): Result[] {
  const standing = results.filter((result) => !result.deleted && !isRefund(result));
  return standing.toSorted((a, b) => (a.stamp < b.stamp ? 1 : -1));
}

/** None where the goal is not offered, or its ladder has the rung no more. */
function rungOf({ goal: id, rung: rungId }: Result, goals: readonly Goal[]): GoalRung[] {
  const goal = goals.find((each) => each.id === id);
  const rung = goal?.ladder.find((each) => each.id === rungId);
  return goal && rung ? [{ goal, rung }] : [];
}

function unique(rungs: readonly GoalRung[]): GoalRung[] {
  const byKey = new Map(rungs.map((one) => [`${one.goal.id}/${one.rung.id}`, one]));
  return [...byKey.values()];
}
