import { type Milliseconds, SECOND } from '../domain/time/instant';
import { listen } from '../page/listen';
import type { Breakpoint } from './page-context';

/** Scrolling has stopped, and not for a moment only (EVIDENCE.md 1.2: 1 to 3 s). */
export const SCROLL_REST: Milliseconds = 1200;
/** What a page shows after it has moved (a composer, a dialog) is there by then. */
const ARRIVAL: Milliseconds = 500;

/** Calls back at the moments at which a person is between two things, while the page is in front of them. */
export function watchBreakpoints(reached: (breakpoint: Breakpoint) => void, signal: AbortSignal) {
  const reach = (breakpoint: Breakpoint) => {
    if (!signal.aborted && isInFront()) reached(breakpoint);
  };
  watchScrolling(() => reach('scroll stopped'), signal);
  watchAddress(() => reach('moved'), signal);
  watchReturn(() => reach('came back'), signal);
  listen(document, ['ended'], () => reach('video ended'), signal);
}

/** Whether the person looks at the page, and there is something to see. */
export function isInFront(): boolean {
  return !document.hidden && document.hasFocus() && document.documentElement.checkVisibility();
}

function watchScrolling(stopped: () => void, signal: AbortSignal): void {
  listen(window, ['scroll'], settled(SCROLL_REST, stopped), signal);
}

function watchAddress(moved: () => void, signal: AbortSignal): void {
  let address = location.href;
  const arrive = settled(ARRIVAL, moved);
  const onChange = () => {
    if (location.href === address) return;
    address = location.href;
    arrive();
  };
  // Firefox before 147 has no `navigation`: there pushState goes unnoticed.
  const types = ['currententrychange', 'popstate', 'hashchange'];
  listen(window.navigation ?? window, types, onChange, signal);
}

function watchReturn(returned: () => void, signal: AbortSignal): void {
  let away = document.hidden;
  let again: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(again);
    if (signal.aborted) return;
    if (document.hidden) away = true;
    else if (away && document.hasFocus()) {
      away = false;
      returned();
      // Where a frame has the focus, no event tells that it is back.
    } else if (away) again = setTimeout(look, SECOND);
  };
  listen(window, ['visibilitychange', 'focus'], look, signal);
}

/** Calls back when it was not called itself for `ms`. */
function settled(ms: Milliseconds, calm: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(calm, ms);
  };
}
