/**
 * A database below Dexie: what is done while it is being opened, and without telling live queries. Each function ends
 * with the error that IndexedDB gives.
 */

/** Runs a transaction over these tables; it is over once `work` has asked for all it needs. */
export function rawTransaction<T>(
  database: IDBDatabase,
  tables: readonly string[],
  mode: IDBTransactionMode,
  work: (table: (name: string) => IDBObjectStore) => T,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...tables], mode);
    const result = work((name) => transaction.objectStore(name));
    transaction.addEventListener('complete', () => resolve(result));
    transaction.addEventListener('abort', () => reject(errorOf(transaction)));
  });
}

/** All rows of each table, in the order of the names. */
export async function rawRows(
  database: IDBDatabase,
  tables: readonly string[],
): Promise<unknown[][]> {
  const asked = await rawTransaction(database, tables, 'readonly', (table) =>
    tables.map((name) => table(name).getAll()),
  );
  return asked.map((request) => request.result);
}

/** A fact of the table `local`. */
export async function rawFact(database: IDBDatabase, id: string): Promise<string | undefined> {
  const asked = await rawTransaction(database, ['local'], 'readonly', (table) =>
    table('local').get(id),
  );
  const row: unknown = asked.result;
  const isFact = typeof row === 'object' && row !== null && 'value' in row;
  return isFact && typeof row.value === 'string' ? row.value : undefined;
}

/**
 * Makes a database, writes a row into it, and deletes it. Chromium begins a new log after every deletion, so that
 * what a refused write left half written is gone (docs/browser-bugs.md).
 */
export async function throwAway(factory: IDBFactory, limit: number): Promise<void> {
  const work = async () => {
    const opening = factory.open(THROWAWAY, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
    const database = await settled(opening);
    await rawTransaction(database, ['rows'], 'readwrite', (table) => table('rows').put(1, 1));
    database.close();
    await settled(factory.deleteDatabase(THROWAWAY));
  };
  await within(limit, work());
}

const THROWAWAY = 'payoff-throwaway';

/** Some calls are never answered on a full disk. @throws a `TimeoutError` where `limit` ms go by */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(errorOf(request)));
  });
}

function errorOf({ error }: { readonly error: DOMException | null }): DOMException {
  return error ?? new DOMException('given up', 'AbortError');
}
