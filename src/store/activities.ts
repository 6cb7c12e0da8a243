import { type Activity, isNameTaken, offeredActivities } from '../domain/plan/activity';
import { movedOrders } from '../domain/foundation/order';
import { type Parsed, parsed, refused } from '../domain/foundation/parsed';
import { type PlannedActivity, plannedOf } from '../domain/input/activity-input';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';

/** What is done for the goals. A name is refused where the goal has it already, be it from another window. */
export interface Activities {
  add(goal: string, planned: PlannedActivity): Promise<Parsed<Undo, 'taken'>>;
  /** @param opened the activity as its form showed it at first: only what differs is written */
  change(
    id: Activity['id'],
    planned: PlannedActivity,
    opened?: Activity,
  ): Promise<Parsed<Undo, 'taken'>>;
  archive(id: Activity['id']): Promise<Undo>;
  reopen(id: Activity['id']): Promise<Undo>;
  remove(id: Activity['id']): Promise<Undo>;
  /** Changes places with the one before it (-1) or after it (1) in the plan; at the end nothing happens. */
  move(id: Activity['id'], step: -1 | 1): Promise<Undo>;
  /** Also removed ones: results may still name them. */
  all(): Promise<Activity[]>;
}

export function activityRepository(
  database: Database,
  editor: Editor,
  { newId }: StoreDeps,
): Activities {
  const { activities, local } = database;
  const ofGoal = (goal: string | undefined) =>
    activities.filter((activity) => activity.goal === goal).toArray();

  return {
    add: (goal, planned) =>
      database.transaction('rw', activities, local, async () => {
        if (isNameTaken(planned.name, await ofGoal(goal))) return refused('taken');
        const order = await activities.count();
        const build = (stamp: string) => [{ ...planned, id: newId(), stamp, goal, order }];
        return parsed(await editor.put(activities, build));
      }),
    change: (id, planned, opened) =>
      database.transaction('rw', activities, local, async () => {
        const siblings = await ofGoal((await activities.get(id))?.goal);
        const others = siblings.filter((other) => other.id !== id);
        if (isNameTaken(planned.name, others)) return refused('taken');
        return parsed(
          await editor.save<Activity, PlannedActivity>(activities, id, {
            now: planned,
            opened: opened && plannedOf(opened),
            shown: plannedOf,
            write: replanned,
          }),
        );
      }),
    archive: (id) =>
      editor.change(activities, [id], (row): Activity => ({ ...row, archived: true })),
    reopen: (id) => editor.change(activities, [id], offered),
    remove: (id) => editor.remove(activities, [id]),
    move: (id, step) =>
      database.transaction('rw', activities, local, async () => {
        const siblings = await ofGoal((await activities.get(id))?.goal);
        const orders = movedOrders(offeredActivities(siblings), id, step);
        return editor.change(activities, [...orders.keys()], (row) => ({
          ...row,
          order: orders.get(row.id) ?? row.order,
        }));
      }),
    all: () => activities.toArray(),
  };
}

function replanned(row: Activity, planned: PlannedActivity): Activity {
  const { weekly: _, ifThen: __, ...rest } = row;
  return { ...rest, ...planned };
}

function offered(row: Activity): Activity {
  const { archived: _, ...rest } = row;
  return rest;
}
