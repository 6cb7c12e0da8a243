import type { Page } from 'puppeteer-core';

/** All rows of a table of the database `payoff`, read in `page`, a page of the extension. */
export function readTable<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(readInPage<Row>, 'payoff', table);
}

/** Runs in the page: it may use nothing from outside of itself. */
async function readInPage<Row>(databaseName: string, table: string): Promise<Row[]> {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- the outer scope is not there
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });

  // Opening a database that does not exist would create it, empty and with the wrong version.
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === databaseName)) return [];
  const database = await result(indexedDB.open(databaseName));
  try {
    if (!database.objectStoreNames.contains(table)) return [];
    return await result<Row[]>(database.transaction(table).objectStore(table).getAll());
  } finally {
    // An open connection would block the extension's next migration.
    database.close();
  }
}
