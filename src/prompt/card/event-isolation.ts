/** What a person does in the card crosses the border of its shadow tree, and would look like done to the page. */
const COMPOSED =
  'focusin focusout copy cut paste click dblclick auxclick contextmenu dragstart selectstart wheel ' +
  'pointerdown pointermove pointerup pointercancel pointerover pointerout ' +
  'mousedown mousemove mouseup mouseover mouseout touchstart touchmove touchend touchcancel';

/**
 * Keeps what happens in the card from the page. What the page has on the window or the document for the way down
 * (capture) still sees that something happens at the host, as it sees all events of its tab.
 */
export function containEvents(root: ShadowRoot): void {
  for (const type of COMPOSED.split(' ')) root.addEventListener(type, stop, { passive: true });
  // A press in the card does not take the focus, and with it the caret, from the page.
  root.addEventListener('mousedown', (event) => event.preventDefault());
}

function stop(event: Event): void {
  event.stopPropagation();
}
