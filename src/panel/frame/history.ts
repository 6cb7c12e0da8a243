import { aimOf, type Goal, rungsOf } from '../../domain/plan/goal';
import type { Result } from '../../domain/plan/result';
import type { Store } from '../../store/store';

/** Results by goal: all ever on its aim, which tell how far it has come, and all that are money and may be paid back. */
export type History = ReadonlyMap<Goal['id'], readonly Result[]>;

export const HISTORY_TABLES = ['goals', 'results'] as const;

export async function readHistory(store: Store): Promise<History> {
  const goals = await store.goals.all();
  const entries = await Promise.all(
    goals.map(async (goal) => {
      const rungs = rungsOf(goal).filter(
        ({ id, unit }) => id === aimOf(goal).id || unit.kind === 'money',
      );
      const results = await Promise.all(
        rungs.map(({ id }) => store.results.ofRung({ goal: goal.id, rung: id })),
      );
      return [goal.id, results.flat()] as const;
    }),
  );
  return new Map(entries);
}
