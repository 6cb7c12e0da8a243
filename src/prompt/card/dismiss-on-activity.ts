import { type Milliseconds, SECOND } from '../../domain/time/instant';
import { after, listen } from '../../page/listen';

/** Until then the card may not have been seen. */
const NOTICED: Milliseconds = 8 * SECOND;

/** Calls back when the person goes on with the page, having had time to see the card. */
export function watchGoingOn(host: HTMLElement, wentOn: () => void, signal: AbortSignal): void {
  const types = ['wheel', 'touchmove', 'pointerdown', 'keydown'];
  const onInput = (event: Event) => {
    if (event.target !== host && !isShortcut(event)) wentOn();
  };
  after(NOTICED, () => listen(window, types, onInput, signal), signal);
}

/** It may lead to the card. */
function isShortcut(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false;
  return event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
}
