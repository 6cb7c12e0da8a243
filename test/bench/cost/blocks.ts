/** Runs in the page: how long its thread was busy at a stretch, from now on. */
export function watchForBlocks(): void {
  Object.assign(globalThis, { longestBlock: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Object.assign(globalThis, {
        longestBlock: Math.max(duration, Number(Reflect.get(globalThis, 'longestBlock'))),
      });
  }).observe({ type: 'longtask' });
}

/** Runs in the page: in ms, of those that are long, over 50 ms. */
export function longestBlock(): number {
  return Number(Reflect.get(globalThis, 'longestBlock'));
}
