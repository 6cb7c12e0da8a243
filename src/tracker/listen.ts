/** First, so that the page cannot stop an event (capture), and without delaying the page (passive). */
export const UNFELT = { capture: true, passive: true };

/** Hears the events until the signal aborts. */
export function listen(
  target: EventTarget,
  types: readonly string[],
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  for (const type of types) target.addEventListener(type, heard, { ...UNFELT, signal });
}
