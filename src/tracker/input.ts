/** Fired up to once a frame: heard once, then not again for a while, so that scrolling costs nothing. */
const FREQUENT = ['pointermove', 'wheel', 'touchmove'] as const;
const RARE = ['pointerdown', 'touchstart', 'keydown'] as const;

/** How long the frequent kinds are not listened to after one was heard. */
const REST = 500;

/**
 * Tells of trusted input: that there was some, and whether it was typing; never what.
 * Scroll events do not count, since a page can cause them itself; the wheel, touch or key behind them does.
 */
export function watchInput(
  target: Window,
  heard: (typing: boolean) => void,
  signal: AbortSignal,
): void {
  const options = { signal, capture: true, passive: true };

  const listen = () => {
    for (const type of FREQUENT) target.addEventListener(type, onFrequent, options);
  };
  const onFrequent = (event: Event) => {
    if (!event.isTrusted) return;
    for (const type of FREQUENT) target.removeEventListener(type, onFrequent, true);
    setTimeout(listen, REST);
    heard(false);
  };
  const onRare = (event: Event) => {
    if (event.isTrusted) heard(event.type === 'keydown');
  };

  listen();
  for (const type of RARE) target.addEventListener(type, onRare, options);
}
