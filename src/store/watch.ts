import { Dexie, type ObservabilitySet, type Table } from 'dexie';
import type { Milliseconds } from '../domain/time/instant';
import type { Database } from './database';

export type TableName = {
  [Name in keyof Database]: Database[Name] extends Table ? Name : never;
}[keyof Database];

/** The newest answer to a query. */
export interface Watched<T> {
  subscribe(
    next: (value: T) => void,
    failed: (error: unknown) => void,
  ): { readonly unsubscribe: () => void };
}

/**
 * The answer to a query now, and again whenever any window or the background writes to one of its tables. It is
 * of one moment: all is read in one transaction, which fails if the query needs another table.
 * Dexie's own live queries keep account of each row that they read, which takes longer than to read thousands.
 * @param delay how long it gives way to all else before it asks, the first time and after writes
 */
export function watch<T>(
  database: Database,
  tables: readonly string[],
  query: () => Promise<T>,
  delay: Milliseconds = 0,
): Watched<T> {
  const parts = tables.map((table) => `idb://${database.name}/${table}/`);
  const inOneTransaction = async () => {
    // A database that once could not be opened is not opened again by itself.
    if (database.hasFailed()) await database.open();
    return database.transaction('r', [...tables], query);
  };
  // A write is told from within its transaction, which is over.
  const read = () => Dexie.ignoreTransaction(inOneTransaction);
  return {
    subscribe(next, failed) {
      let asked = 0;
      let answered = 0;
      let again: ReturnType<typeof setTimeout> | undefined;
      const ask = async () => {
        again = undefined;
        const question = (asked += 1);
        const answer = await read().then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        // A later question may have been answered sooner.
        if (question <= answered) return;
        answered = question;
        if ('error' in answer) failed(answer.error);
        else next(answer.value);
      };
      const askSoon = () => {
        if (!delay) void ask();
        else again ??= setTimeout(() => void ask(), delay);
      };
      const hear = (written: ObservabilitySet) => {
        if (Object.keys(written).some((key) => parts.some((part) => key.startsWith(part))))
          askSoon();
      };
      Dexie.on.storagemutated.subscribe(hear);
      askSoon();
      return {
        unsubscribe: () => {
          answered = Number.POSITIVE_INFINITY;
          clearTimeout(again);
          Dexie.on.storagemutated.unsubscribe(hear);
        },
      };
    },
  };
}
