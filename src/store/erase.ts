import type { Table } from 'dexie';
import {
  ERASABLE_TABLES,
  type ErasableRow,
  type ErasableTable,
  type Erased,
  type Erasure,
  isErased,
} from '../domain/merge/erasure';
import { type Instant, lengthOf, type Milliseconds } from '../domain/time/instant';
import type { Database } from './database';
import type { Editor, StoreDeps } from './editor';

/** Deletes what is named, with one row that says so. @returns how many rows went */
export type Erase = (what: Erased) => Promise<number>;

/** What an erasure would take away. */
export interface ErasureEffect {
  readonly time: Milliseconds;
  readonly answers: number;
  readonly results: number;
}

/** What would go, before it goes. */
export async function wouldErase(
  database: Database,
  what: Erased,
  at: Instant,
): Promise<ErasureEffect> {
  // Later than every stamp that there is.
  const erasure: Erasure = { id: '', stamp: '~', at, what };
  const reached = async <Row extends ErasableRow>(name: ErasableTable, table: Table<Row, string>) =>
    table.filter((row) => !isTombstone(row) && isErased(erasure, name, row)).toArray();
  const [segments, entries, checkIns, results] = await Promise.all([
    reached('segments', database.segments),
    reached('entries', database.entries),
    reached('checkIns', database.checkIns),
    reached('results', database.results),
  ]);
  const time = [...segments, ...entries].reduce((sum, row) => sum + lengthOf(row), 0);
  return { time, answers: checkIns.length, results: results.length };
}

function isTombstone(row: object): boolean {
  return 'deleted' in row && row.deleted === true;
}

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
    const reached = table.filter((row) => erasures.some((erasure) => isErased(erasure, name, row)));
    gone += await reached.delete();
  }
  return gone;
}

function erasableTables(database: Database): Map<ErasableTable, Table<ErasableRow, string>> {
  return new Map(ERASABLE_TABLES.map((name) => [name, database.table(name)]));
}
