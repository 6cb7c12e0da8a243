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
    count: (what) =>
      database.transaction('rw', diagnostics, async () => {
        const count = (await diagnostics.get(what))?.count ?? 0;
        await diagnostics.put({ id: what, count: count + 1 });
      }),
    all: () => diagnostics.toArray(),
  };
}
