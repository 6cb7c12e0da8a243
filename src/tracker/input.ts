import { listen, UNFELT } from './listen';

/**
 * Each is heard once, then not again for a while, so that scrolling costs next to nothing. A touch that scrolls
 * fires no pointer events on its way: its beginning (a pointer down) and end stand for it.
 */
const SIGNS = ['pointermove', 'wheel', 'pointerdown', 'touchend', 'keydown'];

const ONCE = { ...UNFELT, once: true };

/** How long one of them is not listened to after it was heard, in ms. */
const REST = 500;

/**
 * Tells of trusted input: that there was some, and whether it was typing into a field; never what.
 * Scroll events do not count, since a page can cause them itself; the wheel, touch or key behind them does.
 */
export function watchInput(
  target: Window,
  heard: (typing: boolean) => void,
  signal: AbortSignal,
): void {
  // Without a signal, which would make adding them again and again dear.
  const hear = (type: string) => {
    if (!signal.aborted) target.addEventListener(type, onSign, ONCE);
  };
  const onSign = ({ isTrusted, type }: Event) => {
    if (!isTrusted) return hear(type);
    setTimeout(hear, REST, type);
    heard(false);
  };
  SIGNS.forEach(hear);
  listen(target, ['beforeinput'], ({ isTrusted }) => isTrusted && heard(true), signal);
}
