import { watchPresence } from './presence';
import { ask } from './report';
import { createTimer, type Timer } from './timer';

/** Set in the extension's own world of the page, which the page cannot see. */
declare global {
  var stopTiming: (() => void) | undefined;
}

/** Waits until somebody looks at the page, then asks whether it is to be timed. */
function start(): () => void {
  const controller = new AbortController();
  let timer: Timer | undefined;
  let early: Parameters<Timer['take']>[] = [];
  const take: Timer['take'] = (...event) => {
    if (timer) timer.take(...event);
    else early.push(event);
  };
  const stop = () => {
    timer?.close();
    controller.abort();
  };

  const askForOrders = async () => {
    const orders = await ask<'page.open'>({ type: 'page.open' });
    // Who leaves and comes back while the background wakes up has asked twice.
    if (timer || controller.signal.aborted) return;
    if (!orders) return stop();
    timer = createTimer(orders, controller);
    for (const event of early) timer.take(...event);
    early = [];
  };
  watchPresence(
    {
      came: (at) => {
        take({ kind: 'came' }, at);
        // A background that was stopped while it answered is asked again when the person comes back.
        if (!timer) askForOrders().catch(() => undefined);
      },
      gone: (why, at) => take({ kind: 'gone', why }, at),
    },
    controller.signal,
  );
  return stop;
}

// An earlier run in this page, from before an update or a change of orders, gives way.
globalThis.stopTiming?.();
globalThis.stopTiming = start();
