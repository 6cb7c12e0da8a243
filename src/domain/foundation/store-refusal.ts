/**
 * What browsers and Dexie call it when the disk is full, in turn and without an order: the first refusal has one
 * name, the next call another, and Dexie puts its own name in front.
 */
const NAMES: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'UnknownError',
  'AbortError',
  'InvalidStateError',
  'TransactionInactiveError',
  'TimeoutError',
  'DatabaseClosedError',
  'OpenFailedError',
]);

/** Whether the database refused, whatever it was asked for; a fault in what was asked is none. */
export function isStoreRefusal(reason: unknown): boolean {
  if (typeof reason !== 'object' || reason === null) return false;
  if ('name' in reason && typeof reason.name === 'string' && NAMES.has(reason.name)) return true;
  if ('inner' in reason && isStoreRefusal(reason.inner)) return true;
  if (!('failures' in reason) || !Array.isArray(reason.failures)) return false;
  return reason.failures.some(isStoreRefusal);
}
