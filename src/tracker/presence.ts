import { SECOND } from '../domain/time/instant';
import type { PageEvent, ClockReading } from '../domain/attention/segmenter';
import { readClocks } from './clocks';
import { listenAnew } from './listen';

/** Whether the page is in front of the person. One that Chromium loads ahead is hidden until it is asked for. */
export function isAttended(): boolean {
  return !document.hidden && document.hasFocus();
}

/** Whether the person is at the page by now. To be asked often: where a frame has the focus, no event may tell. */
export function presence(): Extract<PageEvent, { kind: 'came' | 'gone' }> {
  return isAttended()
    ? { kind: 'came' }
    : { kind: 'gone', why: document.hidden ? 'hidden' : 'unfocused' };
}

/**
 * Tells whether the person is here, whenever that may have changed: watches visibility, focus and the back/forward
 * cache. It may tell the same again.
 * @param since when the person was first seen to be here, if that was before now
 */
export function watchPresence(
  tell: (event: PageEvent, at: ClockReading) => void,
  since: ClockReading | undefined,
  signal: AbortSignal,
): void {
  let again: ReturnType<typeof setTimeout> | undefined;
  const look = (at = readClocks()) => {
    if (signal.aborted) return;
    tell(presence(), at);
    clearTimeout(again);
    if (!document.hidden && !isAttended()) again = setTimeout(look, SECOND);
  };
  const onChange = () => look();
  listenAnew(window, ['visibilitychange', 'focus', 'pageshow'], onChange, signal);
  const onLeave = () => tell({ kind: 'gone', why: 'left' }, readClocks());
  listenAnew(window, ['pagehide'], onLeave, signal);
  // Focus may have gone to a frame of this page, which only shows when the event is over.
  listenAnew(window, ['blur'], () => setTimeout(look), signal);
  look(since);
}
