import type { PageEvent, Reading } from '../domain/segmenter';
import type { Ending } from '../domain/segment';
import { readClocks } from './clocks';
import { listen } from './listen';

/** Chromium alone loads pages before anybody asks for them. */
declare global {
  interface Document {
    readonly prerendering?: boolean;
  }
}

/** Whether the page is in front of the person. */
export function isAttended(): boolean {
  return !document.hidden && document.hasFocus() && !document.prerendering;
}

/**
 * Tells whenever the person comes to the page or goes: watches visibility, focus, prerendering, freezing and the
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
  listen(window, ['visibilitychange', 'prerenderingchange', 'focus', 'pageshow'], onChange, signal);
  listen(window, ['freeze', 'pagehide'], () => leave('left'), signal);
  listen(window, ['blur'], ({ target }) => target === window && onBlur(), signal);
  enter(since);
}
