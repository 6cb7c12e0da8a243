import { countIn, type Diagnostic } from './counted';
import type { Database } from './database';

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
