import type { Dexie, Table } from 'dexie';
import type { Database, Diagnostic } from './database';

/** Counts what was refused or went wrong, instead of logging it. */
export interface Diagnostics {
  /** @param what one of a few kinds that the code names, never a text of the browser */
  count(what: string): Promise<void>;
  all(): Promise<Diagnostic[]>;
}

export function diagnosticsRepository(database: Database): Diagnostics {
  const { diagnostics } = database;
  return {
    count: (what) => countIn(database, what),
    all: () => diagnostics.toArray(),
  };
}

/** As `Diagnostics.count`. */
export function countIn(database: Dexie, what: string): Promise<void> {
  const diagnostics: Table<Diagnostic, string> = database.table('diagnostics');
  return database.transaction('rw', diagnostics, async () => {
    const count = (await diagnostics.get(what))?.count ?? 0;
    await diagnostics.put({ id: what, count: count + 1 });
  });
}
