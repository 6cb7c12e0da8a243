import { after, listen } from '../../page/listen';

/** A key whose way up never comes is waited for no longer. */
const DRAIN_MS = 1000;

/**
 * Keeps keys from the page while the card has the focus, since its hotkeys would answer: on the window, where they
 * begin their way, so that only what the page had there before hears them. What they do to the card, they do all
 * the same. A key that went down in the card goes on and up unheard, too, for a moment after the card is gone.
 */
export function captureKeys(root: ShadowRoot, escape: () => void, shown: AbortSignal): void {
  const held = new Set<string>();
  const over = new AbortController();
  const isInCard = () => !shown.aborted && root.activeElement !== null;

  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    const { type, code, key, repeat } = event;
    if (isInCard()) {
      event.stopImmediatePropagation();
      if (type === 'keydown') held.add(code);
      if (type === 'keydown' && key === 'Escape') escape();
    } else if (held.has(code) && (type !== 'keydown' || repeat)) {
      event.stopImmediatePropagation();
      event.preventDefault();
    } else held.delete(code);
    if (type === 'keyup') held.delete(code);
    // With Command, macOS tells of no other key that it went up.
    if (type === 'keyup' && key === 'Meta') held.clear();
  };
  listen(window, ['keydown', 'keypress', 'keyup'], onKey, over.signal, false);
  shown.addEventListener('abort', () => after(DRAIN_MS, () => over.abort(), over.signal));
}
