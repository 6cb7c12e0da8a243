import { useRef } from 'preact/hooks';

/** Lets one save through, so that Enter pressed twice saves once. What failed can be tried again. */
export function useOnce<T>(save: (what: T) => Promise<void>): (what: T) => Promise<void> {
  const begun = useRef(false);
  return async (what) => {
    if (begun.current) return;
    begun.current = true;
    try {
      await save(what);
    } catch (error) {
      begun.current = false;
      throw error;
    }
  };
}
