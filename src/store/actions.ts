import { activeGoals } from '../domain/ledger/answers';
import type { Day } from '../domain/time/day';
import type { Moment } from '../domain/time/instant';
import {
  type ActionProblem,
  hasRoom,
  isActionTaken,
  type NextAction,
} from '../domain/plan/next-action';
import { type Parsed, parsed, refused } from '../domain/foundation/parsed';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

/** What the person says of a next action. */
export type PlannedAction = Pick<NextAction, 'name' | 'length' | 'activity'>;

/** The next actions. What a name or a day does not allow is refused, be the other action from another window. */
export interface Actions {
  /** @param on a day for which it is chosen at once */
  add(goal: string, planned: PlannedAction, on?: Day): Promise<Parsed<Undo, ActionProblem>>;
  /** @param opened the action as its form showed it at first: only what differs is written */
  change(
    id: NextAction['id'],
    planned: PlannedAction,
    opened?: NextAction,
  ): Promise<Parsed<Undo, ActionProblem>>;
  /**
   * Chooses it for a day, also one that was done or dropped.
   * @param instead an action of that day that gives way, back into the plan
   */
  choose(
    id: NextAction['id'],
    on: Day,
    instead?: NextAction['id'],
  ): Promise<Parsed<Undo, ActionProblem>>;
  /** Back into the plan, for no day. */
  putBack(id: NextAction['id']): Promise<Undo>;
  finish(id: NextAction['id'], done: Moment): Promise<Undo>;
  drop(id: NextAction['id']): Promise<Undo>;
  /** Those of the goals that time can serve. */
  all(): Promise<NextAction[]>;
}

export function actionRepository(
  database: Database,
  editor: Editor,
  { newId }: StoreDeps,
): Actions {
  const { actions, goals, local } = database;

  const all = async () => {
    const there = new Set(activeGoals(await goals.toArray()).map(({ id }) => id));
    return actions.filter(({ goal, deleted }) => !deleted && there.has(goal)).toArray();
  };

  /** One transaction, so that two windows cannot both take the last place of a day. */
  const alone = <T>(edit: (rows: readonly NextAction[]) => Promise<T>): Promise<T> =>
    database.transaction('rw', actions, goals, local, async () => edit(await all()));

  const change = (id: NextAction['id'], edit: (row: NextAction) => NextAction) =>
    editor.change(actions, [id], edit);

  return {
    add: (goal, planned, on) =>
      alone(async (rows) => {
        if (isActionTaken({ ...planned, goal }, rows)) return refused('taken');
        if (on && !hasRoom(on, rows)) return refused('day full');
        const order = await actions.count();
        const row = { ...planned, id: newId(), goal, order, ...(on && { on }) };
        return parsed(await editor.put(actions, (stamp) => [{ ...row, stamp }]));
      }),
    change: (id, planned, opened) =>
      alone(async (rows) => {
        const goal = rows.find((row) => row.id === id)?.goal ?? '';
        const others = rows.filter((row) => row.id !== id);
        if (isActionTaken({ ...planned, goal }, others)) return refused('taken');
        return parsed(
          await editor.save<NextAction, PlannedAction>(actions, id, {
            now: plannedOf(planned),
            opened: opened && plannedOf(opened),
            shown: plannedOf,
            write: replanned,
          }),
        );
      }),
    choose: (id, on, instead) =>
      alone(async (rows) => {
        const others = rows.filter((row) => row.id !== id && row.id !== instead);
        if (!hasRoom(on, others)) return refused('day full');
        const edit = (row: NextAction) => (row.id === id ? { ...reopened(row), on } : waiting(row));
        const ids = instead === undefined ? [id] : [id, instead];
        return parsed(await editor.change(actions, ids, edit));
      }),
    putBack: (id) => change(id, waiting),
    finish: (id, done) => change(id, (row) => ({ ...row, done })),
    drop: (id) => change(id, (row) => ({ ...row, dropped: true })),
    all,
  };
}

function plannedOf({ name, length, activity }: PlannedAction): PlannedAction {
  return { name, length, ...(activity !== undefined && { activity }) };
}

function replanned(row: NextAction, planned: PlannedAction): NextAction {
  const { activity: _, ...rest } = row;
  return { ...rest, ...planned };
}

function reopened(row: NextAction): NextAction {
  const { done: _, dropped: __, ...rest } = row;
  return rest;
}

function waiting(row: NextAction): NextAction {
  const { on: _, ...rest } = row;
  return rest;
}
