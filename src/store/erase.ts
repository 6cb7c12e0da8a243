import type { Table } from 'dexie';
import {
  ERASABLE_TABLES,
  type ErasableRow,
  type ErasableTable,
  type Erased,
  type Erasure,
  isErased,
} from '../domain/merge/erasure';
import type { Database } from './database';
import type { Editor, StoreDeps } from './editor';

/** Deletes what is named, with one row that says so. @returns how many rows went */
export type Erase = (what: Erased) => Promise<number>;

export function eraser(database: Database, editor: Editor, { now, newId }: StoreDeps): Erase {
  const { erasures, rights, notes, local } = database;
  const tables = erasableTables(database);
  return (what) =>
    database.transaction('rw', [...tables.values(), erasures, rights, notes, local], async () => {
      const at = now();
      const id = newId();
      await editor.put(erasures, (stamp) => [{ id, stamp, at, what }]);
      const erasure = await erasures.get(id);
      const gone = erasure ? await applyErasures(database, [erasure]) : 0;
      if (what.kind !== 'site' && what.kind !== 'everything') return gone;
      // What pages have noted and not reported yet would come after.
      const site = what.kind === 'site' ? what.site : undefined;
      await rights.filter((right) => !site || right.site === site).delete();
      await notes.filter(({ segment }) => !site || segment.site === site).delete();
      return gone;
    });
}

/** Deletes what erasures reach, in the transaction that runs. @returns how many rows went */
export async function applyErasures(
  database: Database,
  erasures: readonly Erasure[],
): Promise<number> {
  if (erasures.length === 0) return 0;
  let gone = 0;
  for (const [name, table] of erasableTables(database)) {
    const reached = table.filter((row) =>
      erasures.some((erasure) => isErased(erasure, name, row)),
    );
    gone += await reached.delete();
  }
  return gone;
}

function erasableTables(database: Database): Map<ErasableTable, Table<ErasableRow, string>> {
  return new Map(ERASABLE_TABLES.map((name) => [name, database.table(name)]));
}
