/** Milliseconds without any answer after which an opening has failed: some are never answered on a full disk. */
const OPENING_LIMIT = 8_000;

type Heard = ((event: Event) => void) | null;

/** An opening as Dexie asks for it, that may have been made by one database or, where that refused, by another. */
export interface PassedOnOpen {
  onsuccess: Heard;
  onerror: Heard;
  onblocked: Heard;
  onupgradeneeded: Heard;
  result: IDBDatabase | undefined;
  transaction: IDBTransaction | null;
  error: DOMException | null;
}

/**
 * @param attempts each begins an opening once those before it failed
 * @param opened told of the database, and which attempt it came by
 */
export function openFirst(
  attempts: readonly (() => Promise<IDBOpenDBRequest>)[],
  opened: (database: IDBDatabase, attempt: number) => void,
): PassedOnOpen {
  const open: PassedOnOpen = {
    onsuccess: null,
    onerror: null,
    onblocked: null,
    onupgradeneeded: null,
    result: undefined,
    transaction: null,
    error: null,
  };

  const attempt = (number: number): void => {
    attempts[number]?.().then(
      (request) => follow(request, number),
      () => attempt(number + 1),
    );
  };

  const follow = (request: IDBOpenDBRequest, number: number): void => {
    let given = false;
    const giveUp = (event?: Event) => {
      clearTimeout(timer);
      if (given) return;
      given = true;
      if (event && (number + 1 === attempts.length || isQuestionOfVersion(request))) {
        open.error = request.error;
        open.onerror?.(event);
      } else attempt(number + 1);
    };
    const timer = setTimeout(giveUp, OPENING_LIMIT);
    request.addEventListener('error', giveUp);
    request.addEventListener('blocked', (event) => {
      clearTimeout(timer);
      open.onblocked?.(event);
    });
    request.addEventListener('upgradeneeded', (event) => {
      clearTimeout(timer);
      if (given) return request.transaction?.abort();
      open.result = request.result;
      open.transaction = request.transaction;
      open.onupgradeneeded?.(event);
    });
    request.addEventListener('success', (event) => {
      clearTimeout(timer);
      // Too late: another has taken its place.
      if (given) return request.result.close();
      open.result = request.result;
      open.transaction = null;
      opened(request.result, number);
      open.onsuccess?.(event);
    });
  };

  attempt(0);
  return open;
}

/** Dexie asks again in another way where the database on disk is of a newer version. */
function isQuestionOfVersion({ error }: IDBOpenDBRequest): boolean {
  return error?.name === 'VersionError';
}
