import { listen } from './listen';

/** How often a card is put back that the page throws out or tampers with. More would be a fight. */
const RETURNS = 1;

/** All that the page can see of the card. */
export function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.popover = 'manual';
  return host;
}

/** Puts the host into the page, above everything, until the signal aborts. */
export function placeHost(host: HTMLElement, refused: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  let returns = RETURNS;
  const look = () => {
    if (isInPlace(host, root) && isOpen(host) === opened) return;
    returns -= 1;
    if (returns >= 0 && root.isConnected) put(host, root);
    else refused();
  };
  const watch = new MutationObserver(look);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  put(host, root);
  const opened = isOpen(host);
  listen(host, ['toggle'], look, signal);
  // A page that writes itself anew has another root.
  watch.observe(document, { childList: true });
  watch.observe(root, { childList: true });
  watch.observe(host, { attributes: true });
}

function isInPlace(host: HTMLElement, root: HTMLElement): boolean {
  return (
    host.parentNode === root && root.isConnected && host.getAttributeNames().join() === 'popover'
  );
}

function isOpen(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}

function put(host: HTMLElement, root: HTMLElement): void {
  for (const name of host.getAttributeNames()) host.removeAttribute(name);
  host.popover = 'manual';
  root.append(host);
  try {
    host.showPopover();
  } catch {
    // The page took it out meanwhile, or forbids popovers: the card still has the highest z-index.
  }
}
