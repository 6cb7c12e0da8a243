import { useRef } from 'preact/hooks';

/** Lets one save through at a time: Enter pressed twice saves once. What may come next is for its outcome to say. */
export function useOneAtATime<T, Outcome>(
  save: (what: T) => Promise<Outcome>,
): (what: T) => Promise<Outcome | undefined> {
  const running = useRef(false);
  return async (what) => {
    if (running.current) return undefined;
    running.current = true;
    try {
      return await save(what);
    } finally {
      running.current = false;
    }
  };
}
