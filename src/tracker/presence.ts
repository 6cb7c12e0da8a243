import type { PageEvent, Reading } from '../domain/segmenter';
import type { Ending } from '../domain/segment';
import { readClocks } from './clocks';
import { listen } from './listen';

/** Whether the page is in front of the person. One that Chromium loads ahead is hidden until it is asked for. */
export function isAttended(): boolean {
  return !document.hidden && document.hasFocus();
}

/**
 * Tells whenever the person comes to the page or goes: watches visibility, focus, freezing and the
 * back/forward cache.
 * @param since when the person was first seen to be here, if that was before now
 */
export function watchPresence(
  tell: (event: PageEvent, at: Reading) => void,
  since: Reading | undefined,
  signal: AbortSignal,
): void {
  let here = false;
  const enter = (at = readClocks()) => {
    if (here || !isAttended()) return;
    here = true;
    tell({ kind: 'came' }, at);
  };
  const leave = (why: Ending, at = readClocks()) => {
    if (here) tell({ kind: 'gone', why }, at);
    here = false;
  };
  const onBlur = () => {
    const at = readClocks();
    // Focus may have gone to a frame of this page, which only shows when the event is over.
    setTimeout(() => isAttended() || leave('unfocused', at));
  };

  const onChange = () => (document.hidden ? leave('hidden') : enter());
  listen(window, ['visibilitychange', 'focus', 'pageshow'], onChange, signal);
  listen(window, ['freeze', 'pagehide'], () => leave('left'), signal);
  listen(window, ['blur'], ({ target }) => target === window && onBlur(), signal);
  enter(since);
}
