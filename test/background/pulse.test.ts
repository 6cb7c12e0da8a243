import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPulse } from '../../src/background/pulse';
import { SECOND } from '../../src/domain/time/instant';
import type { OpenPages } from '../../src/store/open-pages';

let beats: number[];
let full: boolean;
const pages: Pick<OpenPages, 'beat'> = {
  beat: async (at) => {
    if (full) throw new DOMException('full', 'QuotaExceededError');
    beats.push(at);
  },
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  [beats, full] = [[], false];
});
afterEach(() => {
  vi.useRealTimers();
});

test('the browser is noted to live each second, for as long as time is sure to count, and no longer', () => {
  const pulse = createPulse(pages);
  pulse(3 * SECOND);
  pulse(2 * SECOND);
  vi.advanceTimersByTime(60 * SECOND);
  expect(beats).toEqual([1, 2, 3].map((second) => second * SECOND));
  pulse(62 * SECOND);
  vi.advanceTimersByTime(60 * SECOND);
  expect(beats.slice(3)).toEqual([61, 62].map((second) => second * SECOND));
});

test('a note that cannot be written is written the next second', async () => {
  full = true;
  createPulse(pages)(5 * SECOND);
  await vi.advanceTimersByTimeAsync(2 * SECOND);
  full = false;
  await vi.advanceTimersByTimeAsync(SECOND);
  expect(beats).toEqual([3 * SECOND]);
});
