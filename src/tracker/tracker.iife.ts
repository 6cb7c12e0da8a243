import { SECOND } from '../domain/instant';
import { readClocks } from './clocks';
import { isAttended, watchPresence } from './presence';
import { ask } from './report';
import { createTimer, type Timer } from './timer';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var stopTiming: (() => void) | undefined;
}

/** Waits until the page rests and somebody looks at it, then asks whether it is to be timed. */
function start(): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const since = isAttended() ? readClocks() : undefined;
  let timer: Timer | undefined;
  let early: Parameters<Timer>[] = [];
  const take: Timer = (...event) => {
    if (timer) return timer(...event);
    early.push(event);
    // A background that was stopped while it answered is asked again when the person comes back.
    if (event[0].kind === 'came') askForOrders().catch(() => undefined);
  };
  const stop = () => {
    timer?.({ kind: 'gone', why: 'left' });
    controller.abort();
  };

  const askForOrders = async () => {
    const orders = await ask<'page.open'>({ type: 'page.open' });
    // Who leaves and comes back while the background wakes up has asked twice.
    if (timer || signal.aborted) return;
    if (!orders) return stop();
    timer = createTimer(orders, controller);
    for (const event of early) timer(...event);
    early = [];
  };
  // While a page loads it has better to do, though not for ever. Nothing is lost: its time counts from `since`.
  requestIdleCallback(() => watchPresence(take, since, signal), { timeout: SECOND });
  return stop;
}

// An earlier run in this page, from before an update or a change of orders, gives way.
globalThis.stopTiming?.();
globalThis.stopTiming = start();
