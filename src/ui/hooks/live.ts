import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';
import { noteRead } from './failing-reads';
import { keepReading, type Watchable } from './keep-reading';

/**
 * The newest value, `undefined` until there is one. When `inputs` change, the old value stays until the new one is
 * there, so that nothing flickers. It stays as well when a read fails, and is read again (`keep-reading.ts`).
 */
export function useLive<T>(watch: () => Watchable<T>, inputs: Inputs): T | undefined {
  const [read, setRead] = useState<{ readonly value: T } | undefined>();
  // Not `useEffect`, which waits for a frame: a page with nothing on it yet has no frame to wait for.
  useLayoutEffect(() => {
    const reader = {};
    const stop = keepReading(watch, {
      next: (value) => setRead({ value }),
      fails: (failing) => noteRead(reader, failing),
    });
    return () => {
      stop();
      noteRead(reader, false);
    };
  }, inputs);
  return read?.value;
}
