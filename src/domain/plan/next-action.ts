import { type Day, dayOf } from '../time/day';
import type { Editable } from '../row/editable';
import type { Milliseconds, Moment } from '../time/instant';
import { sameName } from '../foundation/name';

/** The next step of a plan: 'call Ann Lee, 10 min'. */
export interface NextAction extends Editable {
  readonly goal: string;
  /** The activity that it is a piece of, where the person said so. */
  readonly activity?: string;
  readonly name: string;
  readonly length: Milliseconds;
  /** The day for which it is chosen; without one it waits in the plan. */
  readonly on?: Day;
  readonly order: number;
  readonly done?: Moment;
  readonly dropped?: true;
}

/** At most so many that are still to do are chosen for a day: a list that can be done in it. */
export const ACTIONS_A_DAY = 3;

/** Why an action was not written down: it is there already, or its day has enough. */
export type ActionProblem = 'taken' | 'day full';

/** What a day shows of the next actions. */
export interface Agenda {
  /** Chosen for the day and still to do. */
  readonly chosen: readonly NextAction[];
  /** Done on the day, whenever they were meant to be. */
  readonly done: readonly NextAction[];
  /** Chosen for an earlier day and still to do: offered again. */
  readonly earlier: readonly NextAction[];
}

/** Still to do, in the order of the plan. */
export function openActions(actions: readonly NextAction[]): NextAction[] {
  return inOrder(actions).filter(({ done, dropped }) => !done && !dropped);
}

/** What is chosen for today, what was done today, and what was chosen for a day that is over. */
export function agendaOf(
  actions: readonly NextAction[],
  today: Day,
  dayStart: Milliseconds,
): Agenda {
  const open = openActions(actions);
  return {
    chosen: open.filter(({ on }) => on === today),
    done: inOrder(actions).filter(({ done }) => done && dayOf(done, dayStart) === today),
    earlier: open.filter(({ on }) => on !== undefined && on < today),
  };
}

/** The first thing to do today, of what was chosen for it. */
export function nextUp(actions: readonly NextAction[], today: Day): NextAction | undefined {
  return openActions(actions).find(({ on }) => on === today);
}

/** Whether an action can be chosen for a day. @param others every action but that one */
export function hasRoom(day: Day, others: readonly NextAction[]): boolean {
  return openActions(others).filter(({ on }) => on === day).length < ACTIONS_A_DAY;
}

/** Whether one that is still to do for that goal is called so; what is done may be done again. */
export function isActionTaken(
  { name, goal }: Pick<NextAction, 'name' | 'goal'>,
  others: readonly NextAction[],
): boolean {
  return openActions(others).some((other) => other.goal === goal && sameName(other.name, name));
}

function inOrder(actions: readonly NextAction[]): NextAction[] {
  return actions.filter(({ deleted }) => !deleted).toSorted((a, b) => a.order - b.order);
}
