import { type Milliseconds, SECOND } from '../../domain/time/instant';

/** Anything that calls back with a value now and whenever it changes. */
export interface Watchable<T> {
  subscribe(
    next: (value: T) => void,
    failed: (error: unknown) => void,
  ): { readonly unsubscribe: () => void };
}

interface Reader<T> {
  readonly next: (value: T) => void;
  /** Whether the last read failed. */
  readonly fails: (failing: boolean) => void;
}

const FIRST_WAIT: Milliseconds = SECOND;
const LONGEST_WAIT: Milliseconds = 30 * SECOND;

/**
 * Follows what is watched. After a read that failed it asks again, each time later than before, and at once when
 * the page is looked at; a write that is heard of asks by itself.
 * @returns ends it
 */
export function keepReading<T>(watch: () => Watchable<T>, { next, fails }: Reader<T>): () => void {
  let wait = FIRST_WAIT;
  let again: ReturnType<typeof setTimeout> | undefined;
  let subscription: ReturnType<Watchable<T>['subscribe']> | undefined;
  const succeed = (value: T) => {
    clearTimeout(again);
    again = undefined;
    wait = FIRST_WAIT;
    fails(false);
    next(value);
  };
  const fail = () => {
    clearTimeout(again);
    again = setTimeout(ask, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
    fails(true);
  };
  const ask = () => {
    subscription?.unsubscribe();
    subscription = watch().subscribe(succeed, fail);
  };
  const look = () => {
    if (again !== undefined && !document.hidden) ask();
  };
  ask();
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(again);
    subscription?.unsubscribe();
    removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}
