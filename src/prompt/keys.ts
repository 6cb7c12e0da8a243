import { listen } from './listen';

/**
 * Keeps keys from the page while the card has the focus, since its hotkeys would answer: on the window, where they
 * begin their way, so that only what the page had there before hears them. What they do to the card, they do all
 * the same. What it gives back resolves when no key is held that went down in the card: its way up would be the page's.
 */
export function keepKeys(
  root: ShadowRoot,
  escape: () => void,
  signal: AbortSignal,
): () => Promise<void> {
  const held = new Set<string>();
  let released: (() => void) | undefined;
  const letGo = () => {
    if (held.size === 0) released?.();
  };
  const onKey = (event: Event) => {
    if (!root.activeElement || !(event instanceof KeyboardEvent)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keyup') held.delete(event.code);
    else held.add(event.code);
    if (event.isTrusted && event.type === 'keydown' && event.key === 'Escape') escape();
    letGo();
  };
  listen(window, ['keydown', 'keypress', 'keyup'], onKey, signal);
  root.addEventListener('focusout', (event) => {
    // Within the card it only moves on.
    if (event instanceof FocusEvent && event.relatedTarget) return;
    held.clear();
    letGo();
  });
  return () =>
    new Promise((resolve) => {
      released = resolve;
      letGo();
    });
}
