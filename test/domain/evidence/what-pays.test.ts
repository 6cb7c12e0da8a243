import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPaying } from '../../../src/domain/evidence/best-paying';
import { addDays } from '../../../src/domain/time/day';
import {
  type CreditedResult,
  daysRead,
  type DoingDay,
  type PayRecords,
  recordsWithin,
  weeksUntil,
} from '../../../src/domain/evidence/evidence-span';
import { HOUR } from '../../../src/domain/time/instant';
import { creditedBesides, payEvidence } from '../../../src/domain/evidence/pay-evidence';
import type { Credit } from '../../../src/domain/plan/result';
import { seededRandom } from '../../../src/domain/statistics/random';
import { sum } from '../../../src/domain/statistics/sum';
import { whatPays } from '../../../src/domain/evidence/what-pays';

const TODAY = '2026-11-22';
const by = (...activities: string[]): Credit => ({ kind: 'activities', activities });

function work(key: string, hours: number, daysAgo = 20): DoingDay {
  return { key, day: addDays(TODAY, -daysAgo), time: hours * HOUR };
}

function came(credit: Credit, amount = 1, daysAgo = 20): CreditedResult {
  return { day: addDays(TODAY, -daysAgo), amount, credit };
}

function records(
  times: readonly DoingDay[],
  results: readonly CreditedResult[] = [],
  kind: PayRecords['kind'] = 'count',
): PayRecords {
  const span = weeksUntil(TODAY, 28);
  return recordsWithin({ times, results, kind, lag: 7 }, span);
}

const linesOf = (some: PayRecords) => whatPays(payEvidence(some), seededRandom(1));

describe('the evidence on what was done', () => {
  test('adds up hours, and shares a result equally among those that brought it', () => {
    const some = records(
      [work('calls', 2), work('calls', 1, 3), work('feed', 5)],
      [came(by('calls')), came(by('calls', 'feed'), 2), came({ kind: 'anyway' })],
    );
    expect(payEvidence(some)).toMatchObject([
      { key: 'feed', hours: 5, weeks: 1, tagged: 1, unknown: 0 },
      { key: 'calls', hours: 3, weeks: 2, tagged: 2, unknown: 0 },
    ]);
  });

  test('what nobody knows the cause of may have come from each of them', () => {
    const some = records(
      [work('calls', 2), work('feed', 5)],
      [came({ kind: 'unknown' }), came({ kind: 'several' }, 2)],
    );
    expect(payEvidence(some).map(({ unknown }) => unknown)).toEqual([3, 3]);
  });

  test('a sale counts as one result whatever its amount, and not at all once it is paid back', () => {
    const some = records(
      [work('calls', 9)],
      [came(by('calls'), 500), came(by('calls'), 0)],
      'money',
    );
    expect(payEvidence(some)).toMatchObject([
      { tagged: 1, sales: { credited: [{ amount: 500, credit: 1 }] } },
    ]);
  });

  test('hours of yesterday have had less time to pay off than those of last month', () => {
    const [late] = payEvidence(records([work('calls', 4, 1)]));
    const [early] = payEvidence(records([work('calls', 4, 40)]));
    expect(late?.maturity).toMatchObject({ mature: 2, capped: true });
    expect(early?.maturity.mature).toBeCloseTo(4, 1);
  });
});

describe('what no evidence takes in', () => {
  test('is told: credit to things without time, and what would have come anyway', () => {
    const some = records(
      [work('feed', 5)],
      [came(by('calls'), 2), came(by('calls', 'feed')), came({ kind: 'anyway' }, 3)],
    );
    expect(creditedBesides(some)).toEqual({
      timeless: new Map([['calls', 2.5]]),
      anyway: 3,
      before: 0,
    });
  });

  test('is told: results of before anything was timed, and of before the thing was that has the credit', () => {
    const some = records(
      [work('feed', 5, 20), work('calls', 5, 10)],
      [
        came(by('feed'), 4, 21),
        came({ kind: 'unknown' }, 1, 21),
        came(by('calls', 'feed'), 1, 15),
        came({ kind: 'unknown' }, 2, 15),
      ],
    );
    expect(creditedBesides(some)).toMatchObject({ anyway: 0, before: 5.5 });
    expect(payEvidence(some)).toMatchObject([
      { key: 'feed', tagged: 0.5, unknown: 2 },
      { key: 'calls', tagged: 0, unknown: 0 },
    ]);
  });

  test('is told alike, however much of the past was read besides', () => {
    const times = [work('feed', 5, 300), work('feed', 5, 10)];
    const results = [came(by('feed'), 1, 50), came(by('feed'), 1, 5)];
    const span = weeksUntil(TODAY, 8);
    const read = daysRead(TODAY);
    const [all, part] = [times, times.filter(({ day }) => day >= read.first)].map((some) =>
      recordsWithin({ times: some, results, kind: 'count', lag: 7 }, span),
    );
    expect(all).toEqual(part);
    expect(all?.before).toHaveLength(1);
  });

  test('is every result that stands in no line: nothing is lost, and nothing counted twice', () => {
    const keys = ['calls', 'feed', 'letters'];
    const ago = fc.integer({ min: 0, max: 40 });
    const someTime = fc
      .tuple(fc.constantFrom(...keys), ago)
      .map(([key, days]) => work(key, 1, days));
    const someCredit = fc.oneof(
      fc.constantFrom<Credit>({ kind: 'anyway' }),
      fc.subarray(keys, { minLength: 1 }).map((some) => by(...some)),
    );
    const someResult = fc
      .tuple(someCredit, fc.integer({ min: 1, max: 5 }), ago)
      .map(([credit, amount, days]) => came(credit, amount, days));
    fc.assert(
      fc.property(fc.array(someTime), fc.array(someResult), (times, results) => {
        const some = records(times, results);
        const { timeless, anyway, before } = creditedBesides(some);
        const lines = payEvidence(some).map(({ tagged }) => tagged);
        const told = [...lines, ...timeless.values(), anyway, before];
        const all = results.map(({ amount }) => amount);
        expect(sum(told)).toBeCloseTo(sum(all), 9);
      }),
    );
  });
});

describe('what may be said', () => {
  test('is nothing below three hours, with what is missing', () => {
    const [line] = linesOf(records([work('calls', 2)], [came(by('calls'))]));
    expect(line?.claim).toEqual({
      say: 'nothing',
      missing: [{ ground: 'hours', have: 2, need: 3 }],
    });
    expect(line?.rate).toBeUndefined();
  });

  test('is a ceiling of its own while nothing came of it, however well the rest pays', () => {
    const some = records(
      [work('feed', 5), work('calls', 5)],
      Array.from({ length: 9 }, () => came(by('calls'))),
    );
    const feed = linesOf(some).find(({ evidence }) => evidence.key === 'feed');
    expect(feed?.claim.say).toBe('ceiling');
    expect(feed?.rate?.high).toBeCloseTo(0.3841459, 6);
  });

  test('is a count without a rate below three results', () => {
    const [line] = linesOf(records([work('calls', 9)], [came(by('calls'), 2)]));
    expect([line?.claim.say, line?.rate]).toEqual(['counts', undefined]);
  });

  test('is a rate with its range from three results in five hours over two weeks', () => {
    const times = [work('calls', 3), work('calls', 2, 10)];
    const [line] = linesOf(records(times, [came(by('calls'), 3)]));
    expect(line?.claim).toEqual({ say: 'range', missing: [] });
    expect(line?.rate?.median).toBeGreaterThan(line?.rate?.low ?? Infinity);
  });

  test('has a wider range where the credit of some results is unknown', () => {
    const times = [work('calls', 5), work('calls', 5, 10)];
    const known = [came(by('calls'), 3)];
    const [sure] = linesOf(records(times, known));
    const [unsure] = linesOf(records(times, [...known, came({ kind: 'unknown' }, 2)]));
    expect(unsure?.rate?.high).toBeGreaterThan(sure?.rate?.high ?? Infinity);
    expect(unsure?.rate?.median).toBe(sure?.rate?.median);
  });
});

describe('money', () => {
  const sales = [400, 2500, 300].map((amount) => came(by('calls'), amount));
  const weekly = Array.from({ length: 5 }, (_, week) => work('calls', 6, week * 7));

  test('is totals with and without the largest sale until there are four over four weeks', () => {
    const [line] = linesOf(records(weekly, sales, 'money'));
    expect(line?.money).toMatchObject({
      claim: { say: 'totals' },
      totals: { total: 3200, hours: 30 },
      range: undefined,
    });
    expect(line?.money?.totals.perHourWithoutLargest).toBeCloseTo(700 / 30, 9);
  });

  test('then has a range', () => {
    const [line] = linesOf(records(weekly, [...sales, came(by('calls'), 200)], 'money'));
    const { low = 0, median = 0, high = 0 } = line?.money?.range ?? {};
    expect([low > 0, low < median, median < high]).toEqual([true, true, true]);
  });
});

describe('money of which the cause is unknown', () => {
  const weekly = Array.from({ length: 5 }, (_, week) => work('calls', 6, week * 7));
  const four = [400, 500, 300, 200].map((amount) => came(by('calls'), amount));

  test('widens the range upwards, and leaves its middle', () => {
    const [sure] = linesOf(records(weekly, four, 'money'));
    const some = [...four, came({ kind: 'unknown' }, 5000), came({ kind: 'several' }, 900)];
    const [unsure] = linesOf(records(weekly, some, 'money'));
    const [known, wide] = [sure?.money?.range, unsure?.money?.range];
    expect(wide?.high).toBeGreaterThan(2 * (known?.high ?? Infinity));
    expect(wide?.median).toBeCloseTo(known?.median ?? 0, 9);
  });

  test('is no reason to say more than what is missing', () => {
    const [line] = linesOf(records(weekly, [came({ kind: 'unknown' }, 5000)], 'money'));
    expect(line?.money).toMatchObject({
      claim: { say: 'totals', missing: [{ ground: 'amounts', have: 0, need: 4 }] },
      totals: { total: 0 },
      range: undefined,
    });
  });
});

describe('the best-paying', () => {
  /** Forty weeks in which calls bring four results on days of their own, the feed one. */
  const weeks = Array.from({ length: 40 }, (_, week) => 7 * week + 1);
  const times = weeks.flatMap((ago) => [work('calls', 5, ago), work('feed', 5, ago)]);
  const results = weeks.flatMap((ago) => [
    ...[0, 1, 2, 3].map((day) => came(by('calls'), 1, ago - day + 2)),
    came(by('feed'), 1, ago),
  ]);
  const of = (some: readonly CreditedResult[], kind: PayRecords['kind'] = 'count') =>
    bestPaying({ times, results: some, kind, lag: 7 }, TODAY);

  test('is named, with the weeks that it rests on', () => {
    expect(of(results)).toEqual({
      say: 'best',
      missing: [],
      pair: { leader: 'calls', rival: 'feed', weeks: 40 },
    });
  });

  test('of money is what brings more money, not what is paid more often', () => {
    const paid = weeks.flatMap((ago, nth) => [
      came(by('calls'), 3000 + nth, ago),
      ...[0, 1].map((day) => came(by('feed'), 20, ago - day + 2)),
    ]);
    expect(of(paid, 'money')).toMatchObject({ say: 'best', pair: { leader: 'calls' } });
  });

  test('is not changed by what came after the last whole week', () => {
    const later = Array.from({ length: 30 }, () => came(by('feed'), 5, -3));
    expect(of([...results, ...later])).toEqual(of(results));
  });

  test('is not told from results that both share', () => {
    const shared = results.map((result) => ({ ...result, credit: by('calls', 'feed') }));
    expect(of(shared)).toMatchObject({ say: 'nothing' });
  });

  test('is not named before there are results of the one ahead', () => {
    expect(of(results.slice(0, 3))).toMatchObject({
      say: 'nothing',
      missing: [{ ground: 'results', have: 3, need: 10 }],
    });
  });

  test('is not named where there is only one thing to compare', () => {
    const alone = times.filter(({ key }) => key === 'calls');
    expect(bestPaying({ times: alone, results, kind: 'count', lag: 7 }, TODAY)).toEqual({
      say: 'nothing',
      missing: [{ ground: 'activities', have: 1, need: 2 }],
    });
  });
});
