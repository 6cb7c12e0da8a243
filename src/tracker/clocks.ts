import type { ClockReading } from '../domain/attention/segmenter';

/** Reads all clocks at once. */
export function readClocks(): ClockReading {
  const offset = -new Date().getTimezoneOffset();
  return { wall: Date.now(), mono: performance.now(), offset };
}
