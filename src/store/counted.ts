import type { Dexie, Table } from 'dexie';

/** How often something was refused or went wrong; `id` says what. */
export interface Diagnostic {
  readonly id: string;
  readonly count: number;
}

/** As `Diagnostics.count`. */
export function countIn(database: Dexie, what: string): Promise<void> {
  const diagnostics: Table<Diagnostic, string> = database.table('diagnostics');
  return database.transaction('rw', diagnostics, async () => {
    const count = (await diagnostics.get(what))?.count ?? 0;
    await diagnostics.put({ id: what, count: count + 1 });
  });
}
