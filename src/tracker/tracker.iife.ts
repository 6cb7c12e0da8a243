import { SECOND } from '../domain/time/instant';
import type { ClockReading } from '../domain/attention/segmenter';
import { readClocks } from './clocks';
import { isAttended, watchPresence } from './presence';
import { ask } from '../page/ask';
import { createTimer, type PageTimer } from './timer';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var stopTiming: (() => void) | undefined;
}

const AGAIN = 5 * SECOND;

/**
 * Waits until somebody looks at the page, then asks whether it is to be timed.
 * @param since when somebody was first seen to look, if that was before now
 */
function start(since: ClockReading | undefined): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: PageTimer | undefined;
  let early: Parameters<PageTimer>[] = [];
  const take: PageTimer = (...event) => {
    if (timer) return timer(...event);
    const isHere = early.at(-1)?.[0].kind === 'came';
    early.push(event);
    if (event[0].kind === 'came' && !isHere) askSoon();
  };
  const stop = () => {
    timer?.({ kind: 'gone', why: 'left' });
    controller.abort();
  };

  // A background that was stopped while it answered, or could not, is asked again.
  const askSoon = () => {
    askForOrders().catch(() => setTimeout(askSoon, AGAIN));
  };
  const askForOrders = async () => {
    if (timer || signal.aborted || !chrome.runtime?.id) return;
    const orders = await ask<'page.open'>({ type: 'page.open' });
    // Who leaves and comes back while the background wakes up has asked twice.
    if (timer || signal.aborted) return;
    if (!orders) return stop();
    timer = createTimer(orders, controller);
    for (const event of early) timer(...event);
    early = [];
  };
  watchPresence(take, since, signal);
  return stop;
}

const seen = isAttended() ? readClocks() : undefined;
const begin = () => {
  // An earlier run in this page, from before an update or a change of orders, gives way.
  globalThis.stopTiming?.();
  globalThis.stopTiming = start(seen);
};
// While a page loads it has better to do, though not for ever. Nothing is lost: its time counts from when it was seen.
// Where nobody looks yet, the moment somebody does must not be missed.
if (seen) requestIdleCallback(begin, { timeout: SECOND });
else begin();
