import type { Instant } from '../time/instant';

/**
 * A hybrid logical clock stamp `time-counter-device`, fixed in width so that stamps sort as text.
 * Source: Kulkarni, Demirbas et al., 'Logical Physical Clocks', 2014.
 */
export type Stamp = string;

const TIME_WIDTH = 12;
const COUNTER_WIDTH = 4;
const COUNTER_LIMIT = 36 ** COUNTER_WIDTH;

/** The stamp of an edit made now: later than `last`, even where the wall clock was set back. */
export function nextStamp(last: Stamp | undefined, now: Instant, device: string): Stamp {
  const [time = '', counter = ''] = last?.split('-') ?? [];
  const lastTime = Number.parseInt(time, 36) || 0;
  if (now > lastTime) return stampOf(now, 0, device);
  const next = (Number.parseInt(counter, 36) || 0) + 1;
  return next < COUNTER_LIMIT ? stampOf(lastTime, next, device) : stampOf(lastTime + 1, 0, device);
}

function stampOf(time: Instant, counter: number, device: string): Stamp {
  return [
    time.toString(36).padStart(TIME_WIDTH, '0'),
    counter.toString(36).padStart(COUNTER_WIDTH, '0'),
    device,
  ].join('-');
}
