import { type Milliseconds, MINUTE } from '../../domain/time/instant';
import { after, listen } from '../../page/listen';

/** A person who does not look at the page for so long has left it. */
const AWAY: Milliseconds = 2 * MINUTE;

/** Calls back when the person leaves the page: for another one, for good, or for long. */
export function watchDeparture(left: () => void, signal: AbortSignal): void {
  let hiddenSince: AbortController | undefined;
  const look = () => {
    hiddenSince?.abort();
    if (!document.hidden) return;
    hiddenSince = new AbortController();
    after(AWAY, left, AbortSignal.any([signal, hiddenSince.signal]));
  };
  listen(window, ['visibilitychange'], look, signal);
  listen(window, ['pagehide'], left, signal);
  look();
}
