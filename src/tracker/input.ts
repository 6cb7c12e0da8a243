import { listen, UNFELT } from './listen';

/** Fired up to once a frame: heard once, then not again for a while, so that scrolling costs nothing. */
const FREQUENT = ['pointermove', 'wheel'];
/** A touch that scrolls fires no pointer events on its way: its beginning (a pointer down) and end stand for it. */
const RARE = ['pointerdown', 'touchend', 'keydown', 'beforeinput'];

/** How long the frequent kinds are not listened to after one was heard, in ms. */
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
  const resume = () => {
    if (signal.aborted) return;
    for (const type of FREQUENT) target.addEventListener(type, onFrequent, UNFELT);
  };
  const onFrequent = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    for (const type of FREQUENT) target.removeEventListener(type, onFrequent, UNFELT);
    setTimeout(resume, REST);
    heard(false);
  };
  resume();
  listen(target, RARE, ({ isTrusted, type }) => isTrusted && heard(type === 'beforeinput'), signal);
}
