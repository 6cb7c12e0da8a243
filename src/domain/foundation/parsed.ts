/** What became of something typed, pasted or received: its value, or the problem that the interface puts into words. */
export type Parsed<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** It could be read, and this is what it says. */
export function parsed<T>(value: T): Parsed<T, never> {
  return { ok: true, value };
}

/** It is refused for this reason. */
export function refused<P>(problem: P): Parsed<never, P> {
  return { ok: false, problem };
}
