/** Hears the events of a target until the signal aborts: first (capture), and without holding the page up (passive). */
export function listen(
  target: EventTarget,
  types: readonly string[],
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  for (const type of types)
    target.addEventListener(type, heard, { capture: true, passive: true, signal });
}

/** Calls back once after `ms`, unless the signal aborts before. */
export function after(ms: number, due: () => void, signal: AbortSignal): void {
  const timer = setTimeout(due, ms);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
