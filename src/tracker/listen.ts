import { trusted } from '../page/listen';

/** First, so that the page cannot stop an event (capture), and without delaying the page (passive). */
export const UNFELT = { capture: true, passive: true };

/** Hears the events until the signal aborts. */
export function listenAnew(
  target: EventTarget,
  types: readonly string[],
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  const onEvent = trusted(heard);
  nowAndAnew(() => {
    for (const type of types) target.addEventListener(type, onEvent, { ...UNFELT, signal });
  });
}

/** Listens, and again whenever the page writes itself anew: `document.open` takes every listener from it. */
export function nowAndAnew(add: () => void): void {
  add();
  new MutationObserver(add).observe(document, { childList: true });
}
