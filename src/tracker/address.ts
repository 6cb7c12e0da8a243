import { listenAnew } from './listen';

/** Calls back whenever the page changes its own address without loading anew. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  // Firefox before 147 has no `navigation`, and history.pushState fires no event:
  // there a change shows with the next tick. A new hash is a `popstate` too.
  const types = ['currententrychange', 'popstate'];
  listenAnew(window.navigation ?? window, types, changed, signal);
}
