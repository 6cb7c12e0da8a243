import { type Goal, type GoalPlan, type Rung, type Unit } from '../domain/goal';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';

export interface Goals {
  /** @param steps units of the rungs below the aim, from the first sign upward */
  add(plan: GoalPlan, steps: readonly Unit[]): Promise<Goal['id']>;
  remove(id: Goal['id']): Promise<Undo>;
  /** Also deleted goals: time and results may still name them. */
  all(): Promise<Goal[]>;
}

export function goalRepository(database: Database, editor: Editor, { newId }: Surroundings): Goals {
  const { goals } = database;
  const rung = (unit: Unit): Rung => ({ id: newId(), unit });
  return {
    add: async ({ unit, ...plan }, steps) => {
      const id = newId();
      const [lowest, ...others] = [...steps.map(rung), rung(unit)];
      const ladder: Goal['ladder'] = [lowest, ...others];
      // One transaction, so that two goals added at once do not take the same place.
      await database.transaction('rw', goals, database.local, async () => {
        const order = await goals.count();
        await editor.put(goals, (stamp) => [{ ...plan, id, stamp, ladder, order }]);
      });
      return id;
    },
    remove: (id) => editor.remove(goals, [id]),
    all: () => goals.toArray(),
  };
}
