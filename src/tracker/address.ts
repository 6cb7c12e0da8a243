import { listen } from './listen';

/** Calls back whenever the page changes its own address without loading anew. */
export function watchAddress(changed: () => void, signal: AbortSignal): void {
  // In Firefox before 147 there is no `navigation`, and history.pushState fires no event:
  // `changed` is also called with each input.
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    listen(window.navigation, ['currententrychange'], changed, signal);
  }
  listen(window, ['popstate', 'hashchange'], changed, signal);
}
