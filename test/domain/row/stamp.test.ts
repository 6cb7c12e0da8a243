import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../../src/domain/row/editable';
import { nextStamp, type Stamp } from '../../../src/domain/row/stamp';
import { anyInstant } from '../../support/arbitrary/arbitrary';

const DEVICE = '0d5b6c1e-7f7a-4c39-8a0e-3a1f0c9d2b11';
const NOON = Date.UTC(2026, 10, 22, 12);

/** The stamps of edits made when the wall clock showed these times. */
function stampsAt(times: readonly number[]): Stamp[] {
  let last: Stamp | undefined;
  return times.map((now) => (last = nextStamp(last, now, DEVICE)));
}

describe('stamps of one device', () => {
  test('ascend as text, whatever the wall clock does', () => {
    const times = fc.array(fc.oneof(anyInstant, fc.integer({ min: NOON, max: NOON + 2 })));
    fc.assert(
      fc.property(times, (all) => {
        const stamps = stampsAt(all);
        expect(new Set(stamps).size).toBe(stamps.length);
        expect(stamps.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(stamps);
      }),
    );
  });

  test('go on from the latest time seen after the clock was set back', () => {
    const [first = '', second = ''] = stampsAt([NOON, NOON - 86_400_000]);
    expect(second.split('-')[0]).toBe(first.split('-')[0]);
    expect(second > first).toBe(true);
  });

  test('follow the wall clock again once it has caught up', () => {
    const [, , third] = stampsAt([NOON, NOON - 1000, NOON + 1]);
    expect(third).toBe(nextStamp(undefined, NOON + 1, DEVICE));
  });

  test('carry the device, and the time and counter in fixed width', () => {
    for (const stamp of stampsAt([0, 1, NOON, NOON])) {
      expect(stamp).toMatch(/^[\da-z]{12}-[\da-z]{4}-/);
      expect(stamp.slice(18)).toBe(DEVICE);
    }
  });

  test('borrow the next millisecond when the counter is full', () => {
    const full = nextStamp(undefined, NOON, DEVICE).replace('-0000-', '-zzzz-');
    const next = nextStamp(full, NOON, DEVICE);
    expect(next).toBe(nextStamp(undefined, NOON + 1, DEVICE));
    expect(next > full).toBe(true);
  });

  test('begin afresh after a stamp that cannot be read', () => {
    expect(nextStamp('?-?-?', NOON, DEVICE)).toBe(nextStamp(undefined, NOON, DEVICE));
    expect(nextStamp('', NOON, DEVICE)).toBe(nextStamp(undefined, NOON, DEVICE));
  });
});

test('of two versions of a row the newer one holds, whichever comes first', () => {
  const [early = '', late = ''] = stampsAt([NOON, NOON]);
  const before = { id: 'row', stamp: early };
  const after = { id: 'row', stamp: late };
  expect([newestFirst([before, after])[0], newestFirst([after, before])[0]]).toEqual([
    after,
    after,
  ]);
});
