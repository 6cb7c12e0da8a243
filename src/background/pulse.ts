import { type Instant, type Milliseconds, SECOND } from '../domain/time/instant';
import { now } from '../platform/clock';
import type { OpenPages } from '../store/open-pages';

/** A killed browser loses half of this in the median. */
const BEAT: Milliseconds = SECOND;

/**
 * Notes each second that the browser lives, as long as some page's time is sure to count. It costs no call of the
 * browser's extension API, and none of the page.
 */
export function createPulse(pages: Pick<OpenPages, 'beat'>): (paid: Instant) => void {
  let until: Instant = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const beat = () => {
    const at = now();
    // What cannot be written now is written in a second.
    if (at <= until) return pages.beat(at).catch(() => undefined);
    clearInterval(timer);
    timer = undefined;
    return undefined;
  };
  return (paid) => {
    until = Math.max(until, paid);
    timer ??= setInterval(() => void beat(), BEAT);
  };
}
