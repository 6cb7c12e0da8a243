/**
 * Hears the events first (capture, so that the page cannot stop them) and without delaying the page
 * (passive), until the signal aborts.
 */
export function listen(
  target: EventTarget,
  types: readonly string[],
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  for (const type of types)
    target.addEventListener(type, heard, { signal, capture: true, passive: true });
}
