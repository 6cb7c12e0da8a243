import { activeGoals } from '../domain/ledger/answers';
import { draftedGoal, draftOf, type Goal, type GoalDraft } from '../domain/plan/goal';
import { freeColour } from '../domain/plan/goal-colour';
import { targetOf } from '../domain/plan/label';
import { endedRule, isOpen } from '../domain/ledger/label-rule';
import { movedOrders } from '../domain/foundation/order';
import type { Database } from './database';
import { type Editor, type StoreDeps, takenTogether, type Undo } from './editor';

/** Where a goal came to stand, which another window may have moved too. */
export interface Moved {
  /** Its place among the active goals, from 1; `undefined` where it is none of them any more. */
  readonly place: number | undefined;
  readonly count: number;
  readonly undo: Undo;
}

export interface Goals {
  /** After all others, in a colour that is free. */
  add(draft: GoalDraft): Promise<Undo>;
  /**
   * Rungs that are taken off the ladder are kept for their results. A goal that another window deleted or archived
   * meanwhile comes back: what was typed is not lost.
   * @param opened the goal as its form showed it at first: only what differs is written
   */
  edit(id: Goal['id'], draft: GoalDraft, opened?: Goal): Promise<Undo>;
  /** Changes places with the active goal before it (-1) or after it (1); at the end nothing happens. */
  move(id: Goal['id'], step: -1 | 1): Promise<Moved>;
  /** Its label rules end with it: a goal that no answer offers labels no new time. */
  archive(id: Goal['id']): Promise<Undo>;
  reopen(id: Goal['id']): Promise<Undo>;
  /** Its label rules end with it. */
  remove(id: Goal['id']): Promise<Undo>;
  /** Also deleted goals: time and results may still name them. */
  all(): Promise<Goal[]>;
}

export function goalRepository(
  database: Database,
  editor: Editor,
  { newId, now }: StoreDeps,
): Goals {
  const { goals, rules, local } = database;

  /** Takes a goal out of use, and its rules with it. */
  const retire = (id: Goal['id'], edit: () => Promise<Undo>): Promise<Undo> =>
    database.transaction('rw', goals, rules, local, async () => {
      const at = now();
      const serving = (await rules.toArray()).filter(
        (rule) => isOpen(rule, at) && targetOf(rule.label) === id,
      );
      const undoRules = await editor.change(
        rules,
        serving.map((rule) => rule.id),
        (rule) => endedRule(rule, at),
      );
      const undoGoal = await edit();
      return takenTogether(database, [goals, rules], [undoGoal, undoRules]);
    });

  return {
    // One transaction, so that two goals added at once do not take the same place.
    add: (draft) =>
      database.transaction('rw', goals, local, async () => {
        const others = await goals.toArray();
        const content = draftedGoal(draft, undefined, newId);
        const order = Math.max(-1, ...others.map((goal) => goal.order)) + 1;
        const colour = freeColour(others);
        return editor.put(goals, (stamp) => [{ ...content, id: newId(), stamp, order, colour }]);
      }),
    edit: (id, draft, opened) =>
      editor.save<Goal, GoalDraft>(goals, id, {
        now: draft,
        opened: opened && draftOf(opened),
        shown: draftOf,
        write: (goal, next) => {
          const { former: _, archived: __, ...rest } = goal;
          return { ...rest, ...draftedGoal(next, goal, newId) };
        },
      }),
    move: (id, step) =>
      database.transaction('rw', goals, local, async () => {
        const orders = movedOrders(activeGoals(await goals.toArray()), id, step);
        const undo = await editor.change(goals, [...orders.keys()], (goal) => ({
          ...goal,
          order: orders.get(goal.id) ?? goal.order,
        }));
        const now = activeGoals(await goals.toArray());
        const index = now.findIndex((goal) => goal.id === id);
        return { place: index < 0 ? undefined : index + 1, count: now.length, undo };
      }),
    archive: (id) =>
      retire(id, () => editor.change<Goal>(goals, [id], (goal) => ({ ...goal, archived: true }))),
    reopen: (id) => editor.change(goals, [id], ({ archived: _archived, ...goal }) => goal),
    remove: (id) => retire(id, () => editor.remove(goals, [id])),
    all: () => goals.toArray(),
  };
}
