/** Lets through what the browser tells, and nothing that a page made up. */
export function trusted(heard: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) heard(event);
  };
}

/**
 * Hears what the browser tells, and nothing that a page made up, until the signal aborts: first (capture), and
 * without holding the page up (passive).
 */
export function listen(
  target: EventTarget,
  types: readonly string[],
  heard: (event: Event) => void,
  signal: AbortSignal,
  passive = true,
): void {
  const onEvent = trusted(heard);
  for (const type of types)
    target.addEventListener(type, onEvent, { capture: true, passive, signal });
}

/** Calls back once after `ms`, unless the signal aborts before. */
export function after(ms: number, due: () => void, signal: AbortSignal): void {
  const timer = setTimeout(due, ms);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** Calls back every `ms` until the signal aborts. */
export function every(ms: number, due: () => void, signal: AbortSignal): void {
  const timer = setInterval(due, ms);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
