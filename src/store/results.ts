import { Dexie } from 'dexie';
import type { Result } from '../domain/result';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';
import { type ImportResults, resultImport, resultsOfRung, type RungOfGoal } from './result-import';

export interface Results {
  add(result: Omit<Result, 'id' | 'stamp'>): Promise<Undo>;
  readonly import: ImportResults;
  remove(id: Result['id']): Promise<Undo>;
  /** Everything recorded for a goal. */
  ofGoal(goal: string): Promise<Result[]>;
  /** What a file for this rung is compared with. */
  ofRung(rung: RungOfGoal): Promise<Result[]>;
}

export function resultRepository(
  database: Database,
  editor: Editor,
  surroundings: Surroundings,
): Results {
  const { results } = database;
  const { newId } = surroundings;
  return {
    add: (result) => editor.put(results, (stamp) => [{ ...result, id: newId(), stamp }]),
    import: resultImport(database, editor, surroundings),
    remove: (id) => editor.remove(results, [id]),
    ofRung: (rung) => resultsOfRung(database, rung),
    ofGoal: async (goal) => {
      const rows = await results
        .where('[goal+rung]')
        .between([goal, Dexie.minKey], [goal, Dexie.maxKey])
        .toArray();
      return rows.filter(({ deleted }) => !deleted);
    },
  };
}
