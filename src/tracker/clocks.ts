import type { Reading } from '../domain/attention/segmenter';

/** Reads all clocks at once. */
export function readClocks(): Reading {
  const offset = -new Date().getTimezoneOffset();
  return { wall: Date.now(), mono: performance.now(), offset };
}
