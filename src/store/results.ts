import { daySearchInterval, type Day } from '../domain/day';
import type { Milliseconds } from '../domain/instant';
import type { Result } from '../domain/result';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';

export interface Results {
  add(result: Omit<Result, 'id' | 'stamp'>): Promise<Undo>;
  remove(id: Result['id']): Promise<Undo>;
  /** Everything recorded for a goal. */
  ofGoal(goal: string): Promise<Result[]>;
  /** What may belong to a day, whatever zone it was recorded in. */
  around(day: Day, dayStart: Milliseconds): Promise<Result[]>;
}

export function resultRepository(
  database: Database,
  editor: Editor,
  { newId }: Surroundings,
): Results {
  const { results } = database;
  return {
    add: (result) => editor.put(results, (stamp) => [{ ...result, id: newId(), stamp }]),
    remove: (id) => editor.remove(results, [id]),
    ofGoal: (goal) => results.filter((result) => result.goal === goal && !result.deleted).toArray(),
    around: (day, dayStart) => {
      const { start, end } = daySearchInterval(day, dayStart);
      return results.where('at').between(start, end).toArray();
    },
  };
}
