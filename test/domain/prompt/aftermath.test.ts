import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/plan/entry';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { NO_PAUSE } from '../../../src/domain/attention/pause';
import { aftermathsOf, type AftermathRecords } from '../../../src/domain/prompt/aftermath';
import type { Result } from '../../../src/domain/plan/result';
import { BEGIN, someSegments } from '../../support/arbitrary/arbitrary';
import { decisionAt } from '../../support/prompt/decision';
import { segment } from '../../support/store/segment';

const NOTHING: AftermathRecords = { segments: [], results: [], entries: [] };
const LATER = { now: BEGIN + 2 * DAY, pause: NO_PAUSE };

const stay = (from: number, to: number, site = 'linkedin') =>
  segment(`${site}-${from}`, BEGIN + from * MINUTE, BEGIN + to * MINUTE, { site });

const resultAt = (at: number): Result => ({
  id: `result-${at}`,
  stamp: '1',
  at,
  offset: 0,
  goal: 'customers',
  rung: 'sale',
  amount: 1,
  credit: { kind: 'unknown' },
});

const entryAt = (start: number): Entry => ({
  id: `entry-${start}`,
  stamp: '1',
  start,
  end: start + 10 * MINUTE,
  offset: 0,
  place: 'call',
  label: { kind: 'none' },
});

/** What followed one prompt that showed. */
function after(records: Partial<AftermathRecords>, now = LATER.now) {
  return aftermathsOf([decisionAt(BEGIN)], { ...NOTHING, ...records }, { ...LATER, now }).shown;
}

describe('after a prompt the person', () => {
  test.each([
    ['left at once', [stay(-9, 0)], 1, 0],
    ['left within two minutes', [stay(-9, 2)], 1, 0],
    ['stayed a little longer', [stay(-9, 2.1)], 0, 0],
    ['was away for a moment, and stayed', [stay(-9, 1), stay(2, 8)], 0, 0],
    ['left and was back', [stay(-9, 1), stay(9, 10)], 1, 1],
    ['stayed, left and was back', [stay(-9, 5), stay(12, 20)], 0, 1],
    ['was back too late to be counted', [stay(-9, 1), stay(30, 40)], 1, 0],
    ['went elsewhere', [stay(-9, 1), stay(1, 20, 'x')], 1, 0],
  ])('%s', (_, segments, left, returned) => {
    expect(after({ segments })).toMatchObject({
      left: { count: left, of: 1 },
      returned: { count: returned, of: 1 },
    });
  });

  test('recorded a result or did something offline within a day, told once the day is over', () => {
    const told = (records: Partial<AftermathRecords>) => after(records).recorded;
    expect(told({})).toEqual({ count: 0, of: 1 });
    expect(told({ results: [resultAt(BEGIN + DAY)] })).toEqual({ count: 1, of: 1 });
    expect(told({ results: [resultAt(BEGIN), resultAt(BEGIN + DAY + 1)] }).count).toBe(0);
    expect(told({ entries: [entryAt(BEGIN + HOUR)] }).count).toBe(1);
    const early = after({ results: [resultAt(BEGIN + HOUR)] }, BEGIN + DAY - 1);
    expect(early.recorded).toEqual({ count: 0, of: 0 });
  });
});

const recorded = (results: readonly Result[]) => after({ results }).recorded.count;

test('money that went back, and a row of which only the day is known, are no result within a day', () => {
  const sale = { ...resultAt(BEGIN + HOUR), amount: 400 };
  const refund = { ...resultAt(BEGIN + 2 * HOUR), amount: -400, refundOf: sale.id };
  const earlier = { ...sale, at: BEGIN - DAY };
  expect(recorded([sale])).toBe(1);
  expect(recorded([sale, refund])).toBe(0);
  expect(recorded([earlier, { ...refund, amount: -100 }])).toBe(0);
  expect(recorded([{ ...sale, dayOnly: true }])).toBe(0);
});

test('both sides of the coin are told apart, and moments without a coin left out', () => {
  const decisions = [
    decisionAt(BEGIN),
    decisionAt(BEGIN + HOUR, { shown: false }),
    decisionAt(BEGIN + 2 * HOUR, { shown: false }),
    decisionAt(BEGIN + 3 * HOUR, { chance: 1 }),
    decisionAt(BEGIN + 4 * HOUR, { unmeasured: true }),
  ];
  const { shown, heldOut } = aftermathsOf(decisions, NOTHING, LATER);
  expect([shown.left.of, heldOut.left.of]).toEqual([1, 2]);
});

test('nothing is counted more often than it could have been', () => {
  const minutes = fc.array(fc.integer({ min: -30, max: 200 }), { maxLength: 8 });
  fc.assert(
    fc.property(someSegments, minutes, fc.boolean(), (segments, whens, shown) => {
      const decisions = whens.map((minute) => decisionAt(BEGIN + minute * MINUTE, { shown }));
      const both = aftermathsOf(decisions, { ...NOTHING, segments }, LATER);
      const [told, other] = shown ? [both.shown, both.heldOut] : [both.heldOut, both.shown];
      expect(other.left.of).toBe(0);
      for (const { count, of } of Object.values(told)) {
        expect(count).toBeLessThanOrEqual(of);
        expect(of).toBe(decisions.length);
      }
    }),
  );
});
