import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../../src/domain/time/day';
import type { Goal } from '../../../src/domain/plan/goal';
import { FEWEST_FOR_A_RATE, ladderStandings } from '../../../src/domain/evidence/ladder';
import type { Result } from '../../../src/domain/plan/result';
import { CUSTOMERS } from '../../support/dom/some-goals';

const TODAY = '2026-11-22';
const GOAL: Pick<Goal, 'ladder'> = {
  ladder: [
    { id: 'call', unit: { kind: 'count', one: 'call booked', many: 'calls booked' } },
    { id: 'sale', unit: { kind: 'money', currency: 'EUR' } },
  ],
};

let made = 0;
function result(rung: string, day: Day, amount = 1, more: Partial<Result> = {}): Result {
  const at = Date.parse(`${day}T12:00Z`);
  const credit = { kind: 'unknown' } as const;
  const id = `result-${(made += 1)}`;
  return { id, stamp: '1', goal: 'g', rung, amount, credit, at, offset: 0, ...more };
}

const call = (ago: number, amount = 1) => result('call', addDays(TODAY, -ago), amount);
const sale = (ago: number, amount = 500, more: Partial<Result> = {}) =>
  result('sale', addDays(TODAY, -ago), amount, more);

const aim = (results: readonly Result[]) => ladderStandings(GOAL, results, TODAY, 0)[1];

function climb(results: readonly Result[]) {
  return aim(results)?.climb;
}

describe('a ladder', () => {
  test('goes from the first sign to the aim, with all that was recorded on each rung', () => {
    const standings = ladderStandings(
      CUSTOMERS,
      [result('reply', TODAY, 5), result('sale', TODAY)],
      TODAY,
      0,
    );
    expect(standings.map(({ rung, amount }) => [rung.id, amount])).toEqual([
      ['reply', 5],
      ['call', 0],
      ['sale', 1],
    ]);
    expect(standings[0]?.climb).toBeUndefined();
  });

  test('four of twelve calls have a share with a range: Beta(4.5, 8.5)', () => {
    const sales = [1, 2, 3, 4].map((ago) => sale(ago));
    const stands = climb([call(30, 12), ...sales]);
    expect(stands).toMatchObject({ below: 12, come: 4, others: 0 });
    // Quantiles of Beta(4.5, 8.5), scipy.stats.beta.ppf.
    expect(stands?.share?.low).toBeCloseTo(0.1511263143756586, 9);
    expect(stands?.share?.median).toBeCloseTo(0.3380473002994383, 9);
    expect(stands?.share?.high).toBeCloseTo(0.5690597411825391, 9);
  });

  test('two sales of many calls have counts, and neither share nor lag', () => {
    expect(climb([call(30, 12), sale(1), sale(2)])).toEqual({
      below: 12,
      come: 2,
      others: 0,
      share: undefined,
      lag: undefined,
      recent: 0,
    });
  });

  test('a sale before any call did not come of one', () => {
    const stands = climb([sale(20), call(10, 3), sale(9), sale(9), sale(9), sale(8)]);
    expect(stands).toMatchObject({ below: 3, come: 3, others: 2 });
  });

  test('an amount of money is one sale whatever its size, and none once it is paid back', () => {
    const gone = sale(3, 900);
    const refund = sale(2, -900, { refundOf: gone.id });
    expect(climb([call(30, 4), sale(5, 12_000), gone, refund])).toMatchObject({ come: 1 });
  });

  test('says the least and the most days between, since a sale does not say of which call it came', () => {
    const stands = climb([call(20, 3), call(10, 3), sale(5), sale(5), sale(5)]);
    expect(stands?.lag).toEqual({ low: 5, high: 15 });
  });

  test('counts those that are too young to have come further', () => {
    const stands = climb([call(30, 3), sale(21), sale(21), sale(21), call(8, 2), call(9, 1)]);
    expect(stands?.lag).toEqual({ low: 9, high: 9 });
    expect(stands?.recent).toBe(2);
  });

  test('knows the median time from first contact where at least three results say it', () => {
    const since = (ago: number, lag: number) =>
      sale(ago, 500, { firstContact: addDays(TODAY, -ago - lag) });
    expect(aim([since(1, 3), since(2, 9), sale(1)])?.contact).toBeUndefined();
    expect(aim([since(1, 3), since(2, 9), since(3, 40), sale(1)])?.contact).toEqual({
      median: 9,
      known: 3,
    });
  });
});

test('whatever was recorded, no more come than there were below, and ranges are in order', () => {
  const someResults = fc.array(
    fc.tuple(fc.constantFrom('call', 'sale'), fc.nat(60), fc.integer({ min: 1, max: 4 })),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(someResults, (rows) => {
      const stands = climb(
        rows.map(([rung, ago, amount]) => result(rung, addDays(TODAY, -ago), amount)),
      );
      if (!stands) throw new Error('no climb');
      const sales = rows.filter(([rung]) => rung === 'sale').length;
      expect(stands.come).toBeLessThanOrEqual(stands.below);
      expect(stands.come + stands.others).toBe(sales);
      expect(stands.recent).toBeLessThanOrEqual(stands.below);
      expect(stands.share !== undefined).toBe(stands.come >= FEWEST_FOR_A_RATE);
      if (!stands.share || !stands.lag) return;
      const { low, median, high } = stands.share;
      expect([low, median, high]).toEqual([low, median, high].toSorted((a, b) => a - b));
      expect(low).toBeGreaterThan(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(stands.lag.low).toBeGreaterThanOrEqual(0);
      expect(stands.lag.low).toBeLessThanOrEqual(stands.lag.high);
    }),
  );
});
