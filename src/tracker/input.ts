import { trusted } from '../page/listen';
import { nowAndAnew, UNFELT } from './listen';

/**
 * Each is heard once, then not again for a while, so that scrolling costs next to nothing. A touch that scrolls
 * fires no pointer events on its way: its beginning (a pointer down) and end stand for it.
 */
const SIGNS = ['pointermove', 'wheel', 'pointerdown', 'touchend', 'keydown'];

/** A character that goes into a field. Each one is heard. */
const TYPED = 'beforeinput';

/** How long one of them is not listened to after it was heard, in ms. */
const REST = 500;

/**
 * Tells of trusted input: that there was some, and whether it was typing into a field; never what.
 * Scroll events do not count, since a page can cause them itself; the wheel, touch or key behind them does.
 * What it gives back listens in a frame as well; asked again it changes nothing, unless the frame was written anew.
 */
export function watchInput(
  heard: (typing: boolean) => void,
  signal: AbortSignal,
): (target: Window) => void {
  // Without a signal, which would make adding them again and again dear.
  const hear = (target: EventTarget, type: string) => {
    if (!signal.aborted) target.addEventListener(type, onEvent, UNFELT);
  };
  const onEvent = trusted(({ currentTarget, type }) => {
    if (type !== TYPED) {
      currentTarget?.removeEventListener(type, onEvent, true);
      setTimeout(hear, REST, currentTarget, type);
    }
    heard(type === TYPED);
  });
  const hearIn = (target: Window) => {
    for (const type of [...SIGNS, TYPED]) hear(target, type);
  };
  nowAndAnew(() => hearIn(window));
  return hearIn;
}
