import type { ImportedResult } from '../domain/csv/imported-result';
import { daySearchInterval, type Day } from '../domain/day';
import type { Milliseconds } from '../domain/instant';
import { type Parsed, parsed, refused } from '../domain/parsed';
import type { Result } from '../domain/result';
import type { Stamp } from '../domain/stamp';
import type { Database } from './database';
import type { Editor, Surroundings, Undo } from './editor';

/** Rows that are written before the page may draw again. */
const BATCH = 1000;

type RungOfGoal = Pick<Result, 'goal' | 'rung'>;

export interface Results {
  add(result: Omit<Result, 'id' | 'stamp'>): Promise<Undo>;
  /**
   * Adds all results of a file or none, to be undone as one.
   * @param compared ids of the results with which the file was compared: where others have come to the same rung
   * since, by another window or a second click, nothing is added, and the file is to be compared again
   * @param onProgress told now and then how much is written: 0 to 1
   */
  import(
    results: readonly ImportedResult[],
    rung: RungOfGoal,
    compared: ReadonlySet<Result['id']>,
    onProgress?: (share: number) => void,
  ): Promise<Parsed<Undo, 'changed'>>;
  remove(id: Result['id']): Promise<Undo>;
  /** Everything recorded for a goal. */
  ofGoal(goal: string): Promise<Result[]>;
  /** What a file for this rung is compared with. */
  ofRung(rung: RungOfGoal): Promise<Result[]>;
  /** What may belong to a day, whatever zone it was recorded in. */
  around(day: Day, dayStart: Milliseconds): Promise<Result[]>;
}

export function resultRepository(
  database: Database,
  editor: Editor,
  { newId }: Surroundings,
): Results {
  const { results, local } = database;
  const ofRung = ({ goal, rung }: RungOfGoal) =>
    results.filter((row) => row.goal === goal && row.rung === rung && !row.deleted).toArray();
  const undoAll = (undos: readonly Undo[]) =>
    database.transaction('rw', results, async () => {
      for (const undo of undos) await undo();
    });
  return {
    add: (result) => editor.put(results, (stamp) => [{ ...result, id: newId(), stamp }]),
    import: (imported, { goal, rung }, compared, onProgress) =>
      database.transaction('rw', results, local, async () => {
        const present = await ofRung({ goal, rung });
        if (present.some(({ id }) => !compared.has(id))) return refused('changed');
        const undos: Undo[] = [];
        for (let from = 0; from < imported.length; from += BATCH) {
          const batch = imported.slice(from, from + BATCH);
          const build = (stamp: Stamp): Result[] =>
            batch.map((result) => ({ ...result, goal, rung, id: newId(), stamp }));
          undos.push(await editor.put(results, build));
          onProgress?.((from + batch.length) / imported.length);
        }
        return parsed(() => undoAll(undos));
      }),
    remove: (id) => editor.remove(results, [id]),
    ofRung,
    ofGoal: (goal) => results.filter((result) => result.goal === goal && !result.deleted).toArray(),
    around: (day, dayStart) => {
      const { start, end } = daySearchInterval(day, dayStart);
      return results.where('at').between(start, end).toArray();
    },
  };
}
