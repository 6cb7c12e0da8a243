import { type Inputs, useLayoutEffect, useState } from 'preact/hooks';

/**
 * What work comes to that is done in slices, so that a click never waits for more than one of them; `undefined` until it is
 * there, and again while it is worked out for new inputs.
 */
export function useSliced<T>(begin: () => Generator<undefined, T>, inputs: Inputs): T | undefined {
  const [done, setDone] = useState<{ readonly value: T } | undefined>();
  useLayoutEffect(() => {
    setDone(undefined);
    const work = begin();
    const goOn = () => {
      const step = work.next();
      if (step.done) setDone({ value: step.value });
      else waiting = setTimeout(goOn);
    };
    let waiting = setTimeout(goOn);
    return () => clearTimeout(waiting);
  }, inputs);
  return done?.value;
}
