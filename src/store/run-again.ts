import { Dexie } from 'dexie';

/**
 * Lets a transaction that was given up run once more from its beginning, where that is of use. Nothing of the first
 * run is left, so nothing is there twice.
 * @param isOfUse told what the transaction ended with
 */
export function runAgainIf(database: Dexie, isOfUse: (reason: unknown) => boolean): void {
  const original = database.transaction.bind(database);
  const transaction = (...args: readonly unknown[]) => {
    const run = () => {
      const begun: unknown = Reflect.apply(original, undefined, args);
      return Dexie.Promise.resolve(begun);
    };
    // A part of a larger one begins again with it.
    if (Dexie.currentTransaction?.db.name === database.name) return run();
    return run().catch((reason: unknown) => {
      if (!isOfUse(reason)) throw reason;
      return run();
    });
  };
  Object.defineProperty(database, 'transaction', { value: transaction });
}

/** Firefox refuses the first write after one that found the disk full, also where there is room by then. */
export function isAftermath(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'InvalidStateError';
}
