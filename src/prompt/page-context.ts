import type { Milliseconds } from '../domain/time/instant';
import type { PageContext } from '../domain/prompt/prompt';
import { focusPath, isComposing } from './card/focus';
import { listen } from '../page/listen';

export type Breakpoint = PageContext['breakpoint'];

/** Tells what the page is like at a breakpoint. Listens for typing until the signal aborts. */
export function contextReader(signal: AbortSignal): (breakpoint: Breakpoint) => PageContext {
  const sinceTyping = watchTyping(signal);
  return (breakpoint) => ({
    breakpoint,
    sinceTyping: sinceTyping(),
    composing: isComposing(),
    fullScreen: isFullScreen(),
    dialog: hasDialog(),
    listening: isListening(),
  });
}

function watchTyping(signal: AbortSignal): () => Milliseconds | undefined {
  let last: number | undefined;
  const onKey = () => {
    if (isComposing()) last = performance.now();
  };
  listen(window, ['keydown', 'beforeinput'], onKey, signal);
  return () => (last === undefined ? undefined : performance.now() - last);
}

function isFullScreen(): boolean {
  return document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches;
}

const MODAL = 'dialog:modal, [role$=dialog][aria-modal=true]';

/** A dialog of the page that keeps everything else out of reach; in a shadow tree, it has the focus. */
function hasDialog(): boolean {
  return (
    document.documentElement.inert ||
    [...document.querySelectorAll(MODAL)].some(isSeen) ||
    focusPath().some((element) => element.closest(MODAL))
  );
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Browsers let sound begin only where the person acted; a live stream is a call, whether it is heard or not. */
function isListening(): boolean {
  return [...document.querySelectorAll<HTMLMediaElement>('audio, video')].some(
    (media) => !media.paused && !media.ended && (isHeard(media) || media.srcObject),
  );
}

function isHeard({ muted, volume }: HTMLMediaElement): boolean {
  return !muted && volume > 0;
}
