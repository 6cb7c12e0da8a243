import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';

/** Anything that calls back with a value now and whenever it changes. */
export interface Watchable<T> {
  subscribe(
    next: (value: T) => void,
    failed: (error: unknown) => void,
  ): { readonly unsubscribe: () => void };
}

type State<T> = { readonly value: T } | { readonly error: unknown } | undefined;

/**
 * The newest value, `undefined` until there is one. When `inputs` change, the old value stays until
 * the new one is there, so that nothing flickers.
 */
export function useLive<T>(watch: () => Watchable<T>, inputs: Inputs): T | undefined {
  const [state, setState] = useState<State<T>>(undefined);
  // Not `useEffect`, which waits for a frame: a page with nothing on it yet has no frame to wait for.
  useLayoutEffect(() => {
    const subscription = watch().subscribe(
      (value) => setState({ value }),
      (error) => setState({ error }),
    );
    return () => subscription.unsubscribe();
  }, inputs);
  if (state && 'error' in state) throw state.error;
  return state?.value;
}
