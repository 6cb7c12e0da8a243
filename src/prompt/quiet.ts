/** All that a person does in the card crosses the border of its shadow tree, and would look like done to the page. */
const COMPOSED =
  'keydown keypress keyup focusin focusout copy cut paste click dblclick auxclick contextmenu wheel ' +
  'pointerdown pointermove pointerup pointercancel pointerover pointerout dragstart selectstart ' +
  'mousedown mousemove mouseup mouseover mouseout touchstart touchmove touchend touchcancel';

/**
 * Keeps what happens in the card from the page, whose hotkeys would answer to it. What listens on the window while
 * the event is on its way down still sees that something happens at the host, as it sees every event of its tab.
 */
export function keepEvents(root: ShadowRoot): void {
  for (const type of COMPOSED.split(' ')) root.addEventListener(type, stop, { passive: true });
  // A press in the card does not take the focus, and with it the caret, from the page.
  root.addEventListener('mousedown', (event) => event.preventDefault());
}

function stop(event: Event): void {
  event.stopPropagation();
}

/** Resolves when no key is held that went down in the card: its way up would otherwise be the page's. */
export function keyWatcher(root: ShadowRoot): () => Promise<void> {
  const held = new Set<string>();
  let released: (() => void) | undefined;
  const letGo = () => {
    if (held.size === 0) released?.();
  };
  const onKey = (event: Event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (event.type === 'keydown') held.add(event.code);
    else held.delete(event.code);
    letGo();
  };
  const onFocusOut = (event: Event) => {
    if (event instanceof FocusEvent && event.relatedTarget) return;
    held.clear();
    letGo();
  };
  root.addEventListener('keydown', onKey);
  root.addEventListener('keyup', onKey);
  root.addEventListener('focusout', onFocusOut);
  return () =>
    new Promise((resolve) => {
      released = resolve;
      letGo();
    });
}
