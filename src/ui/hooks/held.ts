import { useReducer, useRef } from 'preact/hooks';
import { useOpenForms } from './forms';

export interface Held<T> {
  /** As it was when the first of the open forms was opened; with no form open, as it is. */
  readonly value: T;
  /** Whether it has become another one meanwhile. */
  readonly isOld: boolean;
  /** Goes on to what it is now, forms or not. */
  readonly release: () => void;
}

/**
 * Keeps something as it is while a form is open on the page, such as the day that the page is of.
 * @param isKnown whether it is known yet what it is
 */
export function useHeld<T>(now: T, isKnown: boolean): Held<T> {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const held = useRef(now);
  const open = useOpenForms();
  if (open.length === 0 || !isKnown) held.current = now;
  const release = () => {
    held.current = now;
    draw(undefined);
  };
  return { value: held.current, isOld: held.current !== now, release };
}
