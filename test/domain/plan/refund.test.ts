import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLedger } from '../../../src/domain/ledger/ledger';
import { paceOf } from '../../../src/domain/ledger/pace';
import { leftOf, netOfRefunds } from '../../../src/domain/plan/refund';
import type { Result } from '../../../src/domain/plan/result';
import { recordsWith } from '../../support/store/records';
import { COURSE } from '../../support/dom/some-goals';

const NOON = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;

function money(id: string, amount: number, more: Partial<Result> = {}): Result {
  const credit = { kind: 'unknown' } as const;
  const where = { goal: 'course', rung: 'income', at: NOON, offset: 0 };
  return { id, stamp: '1', ...where, amount, credit, ...more };
}

const SALE = money('sale', 79, { at: NOON - 2 * DAY });
const REFUND = money('refund', -79, { refundOf: 'sale' });

describe('netted', () => {
  test('takes from a sale what was paid back of it', () => {
    const part = money('part', -20.1, { refundOf: 'sale' });
    expect(netOfRefunds([SALE, part])).toEqual([{ ...SALE, amount: 58.9 }]);
  });

  test('leaves out a sale that was wholly paid back', () => {
    expect(netOfRefunds([SALE, REFUND, money('other', 5)])).toEqual([money('other', 5)]);
  });

  test('passes over a refund that was deleted', () => {
    expect(netOfRefunds([SALE, { ...REFUND, deleted: true }])).toEqual([SALE]);
  });

  test('is not misled by what floating point leaves', () => {
    const refunds = [-0.1, -0.2].map((amount, index) =>
      money(`r${index}`, amount, { refundOf: 'sale' }),
    );
    expect(netOfRefunds([money('sale', 0.3), ...refunds])).toEqual([]);
  });

  test('never gives an amount that has no logarithm, and in the order of the sales', () => {
    const cents = fc.integer({ min: -10_000, max: 10_000 }).map((count) => count / 100);
    const rows = fc.array(fc.tuple(cents, fc.option(fc.nat({ max: 9 }), { nil: undefined })));
    fc.assert(
      fc.property(rows, (some) => {
        const results = some.map(([amount, of], index) =>
          money(`${index}`, amount, of === undefined ? {} : { refundOf: `${of}` }),
        );
        const net = netOfRefunds(results);
        expect(net.every(({ amount }) => amount > 0)).toBe(true);
        const places = net.map(({ id }) => Number(id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(netOfRefunds(results.toReversed())).toEqual(net.toReversed());
      }),
    );
  });
});

test('what is left of a sale counts its own refunds alone', () => {
  expect(leftOf(SALE, [REFUND, money('x', -5, { refundOf: 'other' })])).toBe(0);
});

const CALENDAR = { dayStart: 0, weekStart: 1 } as const;

describe('a refund', () => {
  test('is said on its own day, apart from what came in', () => {
    const records = recordsWith({ goals: [COURSE], results: [SALE, REFUND, money('new', 50)] });
    const totals = (day: string) => dayLedger(day, records, 0).goals[0]?.results;
    const [rung] = COURSE.ladder;
    expect(totals('2026-11-20')).toEqual([{ rung, amount: 79, count: 1, paidBack: 0 }]);
    expect(totals('2026-11-22')).toEqual([{ rung, amount: 50, count: 1, paidBack: 79 }]);
  });

  test('lowers what was reached from its day on, and is no last sale', () => {
    const earlier = money('earlier', 10, { at: NOON - 5 * DAY });
    const pace = (day: string) => paceOf(COURSE, [earlier, SALE, REFUND], day, CALENDAR);
    expect(pace('2026-11-21')).toMatchObject({ reached: 89, lastOn: '2026-11-20' });
    expect(pace('2026-11-22')).toMatchObject({ reached: 10, lastOn: '2026-11-17' });
  });
});
