import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/time/day';
import { HOUR, type Interval, MINUTE } from '../../../src/domain/time/instant';
import {
  isPaused,
  NO_PAUSE,
  outsidePauses,
  PAUSE_LENGTHS,
  pauseFrom,
  pausesKept,
  resumed,
} from '../../../src/domain/attention/pause';
import { anyDayStart, anyInstant, anyOffset } from '../../support/arbitrary/arbitrary';
import { segment } from '../../support/store/segment';

const NOW = { at: Date.UTC(2026, 10, 22, 13, 30), offset: 60 };
const INSTANTS = fc.integer({ min: 1, max: 60 });
const anyStretch = fc
  .tuple(INSTANTS, INSTANTS)
  .filter(([a, b]) => a !== b)
  .map(([a, b]): Interval => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('a pause', () => {
  test('lasts a quarter of an hour or an hour', () => {
    const lengths = (['quarter', 'hour'] as const).map(
      (length) => pauseFrom(NOW, length, 4 * HOUR, () => 60).end - NOW.at,
    );
    expect(lengths).toEqual([15 * MINUTE, HOUR]);
  });

  test('until tomorrow ends when the next day of the person begins', () => {
    const { end } = pauseFrom(NOW, 'tomorrow', 4 * HOUR, () => 60);
    expect(new Date(end).toISOString()).toBe('2026-11-23T03:00:00.000Z');
  });

  test('until tomorrow ends on the right hour when the clocks change in the night', () => {
    const spring = { at: Date.UTC(2026, 2, 28, 12), offset: 60 };
    const { end } = pauseFrom(spring, 'tomorrow', 4 * HOUR, () => 120);
    expect(new Date(end).toISOString()).toBe('2026-03-29T02:00:00.000Z');
  });

  test('holds from now on until it ends, at most a day, and after that a new day has begun', () => {
    const anyLength = fc.constantFrom(...PAUSE_LENGTHS);
    fc.assert(
      fc.property(anyInstant, anyOffset, anyDayStart, anyLength, (at, offset, dayStart, length) => {
        const pause = pauseFrom({ at, offset }, length, dayStart, () => offset);
        expect(isPaused(pause, at)).toBe(true);
        expect([isPaused(pause, pause.end - 1), isPaused(pause, pause.end)]).toEqual([true, false]);
        expect(pause.end - pause.start).toBeLessThanOrEqual(24 * HOUR);
        const day = (instant: number) => dayOf({ at: instant, offset }, dayStart);
        if (length === 'tomorrow') expect(day(pause.end)).not.toBe(day(pause.end - 1));
      }),
    );
  });

  test('holds also where the clock was set back to before it', () => {
    const pause = pauseFrom(NOW, 'hour', 4 * HOUR, () => 60);
    expect(isPaused(pause, NOW.at - 2 * HOUR)).toBe(true);
  });

  test('that was ended by hand holds no more', () => {
    fc.assert(
      fc.property(anyStretch, INSTANTS, (pause, at) => {
        const ended = resumed(pause, at);
        expect(isPaused(ended, at)).toBe(false);
        expect(ended.end).toBeLessThanOrEqual(pause.end);
      }),
    );
  });

  test('that never was holds at no time', () => {
    fc.assert(fc.property(anyInstant, (at) => !isPaused(NO_PAUSE, at)));
  });
});

describe('what counts of a segment', () => {
  test('is all of it where it does not meet the pause', () => {
    const claim = segment('a', 10, 20);
    expect(outsidePauses(claim, [{ start: 20, end: 30 }])).toBe(claim);
    expect(outsidePauses(claim, [{ start: 1, end: 10 }])).toBe(claim);
    expect(outsidePauses(claim, [NO_PAUSE])).toBe(claim);
  });

  test('is all before the pause, and that it was paused is said', () => {
    const claim = segment('a', 10, 20, { ended: 'open' });
    const counted = { ...claim, end: 12, ended: 'paused' };
    expect(outsidePauses(claim, [{ start: 12, end: 15 }])).toEqual(counted);
  });

  test('is nothing where it began within the pause', () => {
    expect(outsidePauses(segment('a', 10, 20), [{ start: 10, end: 15 }])).toBeUndefined();
  });

  test('never lies within a pause, and loses nothing that came before the first', () => {
    fc.assert(
      fc.property(fc.array(anyStretch, { maxLength: 3 }), anyStretch, (pauses, { start, end }) => {
        const counted = outsidePauses(segment('a', start, end), pauses);
        const at = Array.from({ length: 60 }, (_, index) => index + 1);
        const counts = at.filter((each) => counted && counted.start <= each && each < counted.end);
        const within = (each: number) => pauses.some((one) => one.start <= each && each < one.end);
        expect(counts.filter(within)).toEqual([]);
        const met = pauses.filter((one) => one.start < end && start < one.end);
        const first = Math.min(end, ...met.map((one) => one.start));
        const before = at.filter((each) => start <= each && each < first);
        expect(before.every((each) => counts.includes(each))).toBe(true);
      }),
    );
  });
});

describe('pauses that are kept for late reports', () => {
  const next = { start: 100 * HOUR, end: 101 * HOUR };

  test('are those of the last day, not the one that is changed, and none that never was', () => {
    const [old, recent] = [
      { start: 70 * HOUR, end: 76 * HOUR },
      { start: 90 * HOUR, end: 91 * HOUR },
    ];
    const changed = { ...next, end: 105 * HOUR };
    expect(pausesKept([NO_PAUSE, old, recent, changed], next)).toEqual([recent]);
  });
});
