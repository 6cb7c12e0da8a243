import type { Reading } from '../domain/segmenter';
import type { Ending } from '../domain/segment';
import { readClocks } from './clocks';
import { listen } from './listen';

/** Chromium alone loads pages before anybody asks for them. */
declare global {
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** Told whenever the person comes to the page or goes. */
export interface PresenceListener {
  readonly came: (at: Reading) => void;
  readonly gone: (why: Ending, at: Reading) => void;
}

/** Whether the page is in front of the person. */
function isAttended(): boolean {
  return !document.hidden && document.hasFocus() && !document.prerendering;
}

/** Watches visibility, focus, prerendering, freezing and the back/forward cache. */
export function watchPresence({ came, gone }: PresenceListener, signal: AbortSignal): void {
  let here = false;
  const enter = () => {
    if (here || !isAttended()) return;
    here = true;
    came(readClocks());
  };
  const leave = (why: Ending, at = readClocks()) => {
    if (here) gone(why, at);
    here = false;
  };
  const onBlur = () => {
    const at = readClocks();
    // Focus may have gone to a frame of this page, which only shows when the event is over.
    setTimeout(() => isAttended() || leave('unfocused', at));
  };

  listen(window, ['visibilitychange'], () => (document.hidden ? leave('hidden') : enter()), signal);
  listen(window, ['prerenderingchange', 'focus', 'pageshow'], enter, signal);
  listen(window, ['freeze', 'pagehide'], () => leave('left'), signal);
  listen(window, ['blur'], ({ target }) => target === window && onBlur(), signal);
  enter();
}
