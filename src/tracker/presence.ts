import type { Reading } from '../domain/segmenter';
import type { Ending } from '../domain/segment';
import { readClocks } from './clocks';

/** Told whenever the person comes to the page or goes. */
export interface PresenceListener {
  readonly came: (at: Reading) => void;
  readonly gone: (why: Ending, at: Reading) => void;
}

/** Whether the page is in front of the person. */
function isAttended(): boolean {
  return (
    document.visibilityState === 'visible' &&
    document.hasFocus() &&
    !('prerendering' in document && document.prerendering === true)
  );
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

  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leave('hidden') : enter()),
    { signal },
  );
  for (const type of ['prerenderingchange', 'resume']) {
    document.addEventListener(type, enter, { signal });
  }
  document.addEventListener('freeze', () => leave('hidden'), { signal });
  addEventListener('focus', enter, { signal });
  addEventListener('pageshow', enter, { signal });
  addEventListener('pagehide', () => leave('left'), { signal });
  addEventListener('blur', onBlur, { signal });
  enter();
}
