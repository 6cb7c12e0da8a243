import { activeGoals } from '../domain/answers';
import { draftedGoal, type Goal, type GoalDraft } from '../domain/goal';
import { freeColour } from '../domain/goal-colour';
import { movedOrders } from '../domain/order';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';

export interface Goals {
  /** After all others, in a colour that is free. */
  add(draft: GoalDraft): Promise<Undo>;
  /** Rungs that are taken off the ladder are kept for their results. */
  edit(id: Goal['id'], draft: GoalDraft): Promise<Undo>;
  /** Changes places with the active goal before it (-1) or after it (1); at the end nothing happens. */
  move(id: Goal['id'], step: -1 | 1): Promise<Undo>;
  archive(id: Goal['id']): Promise<Undo>;
  reopen(id: Goal['id']): Promise<Undo>;
  remove(id: Goal['id']): Promise<Undo>;
  /** Also deleted goals: time and results may still name them. */
  all(): Promise<Goal[]>;
}

export function goalRepository(database: Database, editor: Editor, { newId }: Surroundings): Goals {
  const { goals } = database;
  return {
    // One transaction, so that two goals added at once do not take the same place.
    add: (draft) =>
      database.transaction('rw', goals, database.local, async () => {
        const others = await goals.toArray();
        const content = draftedGoal(draft, undefined, newId);
        const order = Math.max(-1, ...others.map((goal) => goal.order)) + 1;
        const colour = freeColour(others);
        return editor.put(goals, (stamp) => [{ ...content, id: newId(), stamp, order, colour }]);
      }),
    edit: (id, draft) =>
      editor.change(goals, [id], (goal) => {
        const { former: _former, ...rest } = goal;
        return { ...rest, ...draftedGoal(draft, goal, newId) };
      }),
    move: (id, step) =>
      database.transaction('rw', goals, database.local, async () => {
        const orders = movedOrders(activeGoals(await goals.toArray()), id, step);
        return editor.change(goals, [...orders.keys()], (goal) => ({
          ...goal,
          order: orders.get(goal.id) ?? goal.order,
        }));
      }),
    archive: (id) => editor.change<Goal>(goals, [id], (goal) => ({ ...goal, archived: true })),
    reopen: (id) => editor.change(goals, [id], ({ archived: _archived, ...goal }) => goal),
    remove: (id) => editor.remove(goals, [id]),
    all: () => goals.toArray(),
  };
}
