/** How often a card that the page throws out is put back. More would be a fight. */
const RETURNS = 1;

/** Puts the host into the page, above everything, until the signal aborts. */
export function placeHost(host: HTMLElement, refused: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  let returns = RETURNS;
  const watch = new MutationObserver(() => {
    if (host.parentNode === root && root.isConnected) return;
    returns -= 1;
    if (returns >= 0 && root.isConnected) put(host, root);
    else refused();
  });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    host.remove();
  });
  put(host, root);
  // A page that writes itself anew has another root.
  watch.observe(document, { childList: true });
  watch.observe(root, { childList: true });
}

function put(host: HTMLElement, root: HTMLElement): void {
  root.append(host);
  try {
    host.showPopover();
  } catch {
    // The page took it out meanwhile, or forbids popovers: the card still has the highest z-index.
  }
}
