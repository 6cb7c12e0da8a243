/** Errors of the language, the browser and the database, by name. */
const KINDS = [
  'AbortError',
  'BulkError',
  'ConstraintError',
  'DataError',
  'DatabaseClosedError',
  'InvalidStateError',
  'MissingAPIError',
  'NotFoundError',
  'OpenFailedError',
  'QuotaExceededError',
  'RangeError',
  'ReadOnlyError',
  'ReferenceError',
  'SyntaxError',
  'TimeoutError',
  'TransactionInactiveError',
  'TypeError',
  'UnknownError',
  'UpgradeError',
  'VersionError',
] as const;

/**
 * What kind of failure this is, to be counted under. The text of an error may hold an address or a number that differs
 * each time, and so may a name that a page or a library makes up: only known names are told, all others are one.
 */
export function failureKind(error: unknown): (typeof KINDS)[number] | 'Error' {
  const name = error instanceof Error ? error.name : undefined;
  return KINDS.find((kind) => kind === name) ?? 'Error';
}
