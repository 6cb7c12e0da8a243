import type { Reading } from '../domain/segmenter';

/** Reads all clocks at once. */
export function readClocks(): Reading {
  const date = new Date();
  return { wall: date.getTime(), mono: performance.now(), offset: -date.getTimezoneOffset() };
}
