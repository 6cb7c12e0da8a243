import type { ImportedResult } from '../domain/csv/imported-result';
import { type Parsed, parsed, refused } from '../domain/foundation/parsed';
import type { Result } from '../domain/plan/result';
import type { Stamp } from '../domain/row/stamp';
import type { Database } from './database';
import type { Editor, StoreDeps, Undo } from './editor';
import { unfitResults } from './refunded';

/** A kind of result of a goal. */
export type RungOfGoal = Pick<Result, 'goal' | 'rung'>;

/**
 * Adds all results of a file or none, to be undone as one.
 * @param compared ids of the results with which the file was compared: where others have come to the same rung
 * since, by another window or a second click, nothing is added, and the file is to be compared again
 */
export type ImportResults = (
  imported: readonly ImportedResult[],
  rung: RungOfGoal,
  compared: ReadonlySet<Result['id']>,
  watch?: ImportWatch,
) => Promise<Parsed<Undo, 'changed' | 'cancelled'>>;

interface ImportWatch {
  /** Told now and then how much is written: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborted before all is written, it leaves nothing. */
  readonly signal?: AbortSignal;
}

/** Rows that are written before the page may draw again. */
const BATCH = 250;

export function resultImport(
  database: Database,
  editor: Editor,
  { newId }: StoreDeps,
): ImportResults {
  const { results, local } = database;
  const addAll: ImportResults = (imported, rung, compared, { onProgress, signal } = {}) =>
    database.transaction('rw', results, local, async () => {
      const present = await resultsOfRung(database, rung);
      if (present.some(({ id }) => !compared.has(id))) return refused('changed');
      function* build(stamp: Stamp) {
        for (let from = 0; from < imported.length; from += BATCH) {
          // Thrown within the transaction, so that nothing of it stays.
          signal?.throwIfAborted();
          const batch = imported.slice(from, from + BATCH);
          yield batch.map((result) => newRow(result, rung, newId(), stamp));
          onProgress?.((from + batch.length) / imported.length);
        }
      }
      return parsed(await editor.addAll(results, build, unfitResults(database)));
    });
  return async (imported, rung, compared, watch) => {
    try {
      return await addAll(imported, rung, compared, watch);
    } catch (error) {
      if (watch?.signal?.aborted) return refused('cancelled');
      throw error;
    }
  };
}

/** What is recorded on a rung. */
export async function resultsOfRung(
  { results }: Database,
  { goal, rung }: RungOfGoal,
): Promise<Result[]> {
  const rows = await results.where({ goal, rung }).toArray();
  return rows.filter(({ deleted }) => !deleted);
}

function newRow(
  result: ImportedResult,
  { goal, rung }: RungOfGoal,
  id: Result['id'],
  stamp: Stamp,
): Result {
  return { ...result, goal, rung, id, stamp };
}
