import { every, listen } from '../../page/listen';
import { isVeiled, watchVisibility } from './visible';

/** How often a card is put back that the page throws out, tampers with or covers. More would be a fight. */
const RETURNS = 1;
/** No event tells of all that a page can do. */
const LOOK_MS = 250;
/** A card that just appears under a pointer is not pressed by it. */
const STARTLE_MS = 400;

/** All that the page can see of the card. */
export function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
  return host;
}

/** Where the card stands: on top of everything, or nowhere. */
export interface CardStanding {
  /** Puts it there, until the signal aborts. */
  readonly put: () => void;
  /** The card has moved: for a moment, a press may have been meant for what was there before. */
  readonly moved: () => void;
  /**
   * Whether the person sees the card, and has seen it for long enough to mean a press.
   * @param sought whether they came to the button by key, so that it did not just appear under their pointer
   */
  readonly isSeen: (sought: boolean) => boolean;
}

/** @param refused called when the page does not let the card stand */
export function cardStanding(
  host: HTMLElement,
  refused: () => void,
  signal: AbortSignal,
): CardStanding {
  const root = document.documentElement;
  const isVisible = watchVisibility(host, signal);
  let returns = RETURNS;
  let stoodSince = 0;
  let below: readonly Element[] = [];

  const raise = () => {
    raiseHost(host, root);
    below = openPopovers(host);
    stoodSince = performance.now();
  };
  const stands = () => {
    const open = openPopovers(host);
    below = below.filter((each) => open.includes(each));
    return isInPlace(host, root) && open.length === below.length && isHit(host);
  };
  const look = () => {
    if (signal.aborted || (!isBlocked(root) && stands())) return;
    returns -= 1;
    if (returns >= 0 && root.isConnected && !isBlocked(root)) raise();
    else refused();
  };
  return {
    put() {
      raise();
      listen(window, ['toggle'], look, signal);
      every(LOOK_MS, look, signal);
      const watch = new MutationObserver(look);
      signal.addEventListener('abort', () => {
        watch.disconnect();
        host.remove();
      });
      // A page that writes itself anew has another root.
      watch.observe(document, { childList: true });
      watch.observe(root, { childList: true });
      watch.observe(host, { attributes: true });
      look();
    },
    moved() {
      stoodSince = performance.now();
    },
    isSeen(sought) {
      look();
      const isNew = performance.now() - stoodSince < STARTLE_MS;
      const isMeant = !isNew || (sought && returns === RETURNS);
      return !signal.aborted && isMeant && isVisible() && !isVeiled(host);
    },
  };
}

/** Whatever the page opens later lies above the card, though a press may fall through it. */
function openPopovers(host: HTMLElement): Element[] {
  return [...document.querySelectorAll(':popover-open')].filter((each) => each !== host);
}

/** What is modal, full screen or in transition is all that can be pressed, or even seen. `:is` bears what is unknown. */
const BLOCKING = ':is(:modal, :fullscreen, :active-view-transition)';

function isBlocked(root: HTMLElement): boolean {
  return root.inert || document.querySelector(BLOCKING) !== null;
}

/** What is open in a shadow tree, nothing tells but the point where it lies. */
function isHit(host: HTMLElement): boolean {
  const { x, y, width, height } = host.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === host;
}

function isInPlace(host: HTMLElement, root: HTMLElement): boolean {
  return (
    host.parentNode === root &&
    root.isConnected &&
    host.getAttributeNames().join() === 'popover' &&
    host.matches(':popover-open')
  );
}

function raiseHost(host: HTMLElement, root: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  host.popover = 'manual';
  root.append(host);
  try {
    host.showPopover();
  } catch {
    // The page took it out meanwhile, or forbids popovers.
  }
}
