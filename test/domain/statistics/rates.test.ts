import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaTails } from '../../../src/domain/statistics/beta-distribution';
import { dispersionIndex, overdispersion } from '../../../src/domain/statistics/dispersion';
import { forecast } from '../../../src/domain/statistics/forecast';
import { gammaQuantile } from '../../../src/domain/statistics/gamma-distribution';
import {
  type Gamma,
  pooledPrior,
  type RateEstimate,
  rateEstimate,
  ratePosterior,
  type Tally,
  temper,
} from '../../../src/domain/statistics/gamma-posterior';
import { seededRandom } from '../../../src/domain/statistics/random';
import { chanceGreater, rateRatio } from '../../support/statistics/rate-ratio';
import { resultsForPrecision } from '../../support/statistics/sample-size';
import { lnGamma } from '../../../src/domain/statistics/stirling';
import { gammaVariate } from '../../../src/domain/statistics/variates';
import { departures, relativeError } from './close';
import { reference } from './stats-reference';

const ACTIVITIES: Readonly<Record<string, Tally>> = {
  linkedin: { results: 4, hours: 20 },
  email: { results: 6, hours: 12 },
  twitter: { results: 0, hours: 15 },
  phone: { results: 3, hours: 2 },
};

const tallies = fc.record({
  results: fc.integer({ min: 0, max: 5000 }),
  hours: fc.double({ min: 0.01, max: 20_000, noNaN: true }),
});
const gammas = fc.record({
  shape: fc.double({ min: 0.1, max: 1000, noNaN: true }),
  rate: fc.double({ min: 0.01, max: 10_000, noNaN: true }),
});

function posterior(tally: Tally, prior?: Gamma): Gamma {
  return ratePosterior(tally, prior) ?? { shape: Number.NaN, rate: Number.NaN };
}

function quantiles({ mean, low, median, high }: RateEstimate): Record<string, number> {
  return { mean, q05: low, q50: median, q95: high };
}

/** The negative binomial likelihood of all activities under a gamma prior. */
function logLikelihood(shape: number, rate: number): number {
  return Object.values(ACTIVITIES)
    .map(
      ({ results, hours }) =>
        lnGamma(shape + results) -
        lnGamma(shape) +
        shape * Math.log(rate) -
        (shape + results) * Math.log(rate + hours),
    )
    .reduce((sum, term) => sum + term, 0);
}

describe('A rate that stands alone', () => {
  test.each(Object.entries(reference.rate_jeffreys))(
    'has the reference range for %s',
    (name, expected) => {
      const [, results = 0, hours = 0] = /k=(\d+),T=(\d+)/.exec(name)?.map(Number) ?? [];
      const estimate = rateEstimate(posterior({ results, hours }));
      expect(departures(quantiles(estimate), expected)).toEqual([]);
    },
  );

  test('moves as the reference says under a barely informed prior', () => {
    const prior = { shape: 0.5, rate: 0.001 };
    const estimate = rateEstimate(posterior({ results: 3, hours: 5 }, prior));
    expect(departures(quantiles(estimate), reference['rate_gamma(0.5,0.001)_k3_T5'])).toEqual([]);
  });

  test('has a range inside the exact one of Garwood', () => {
    const [low, high] = reference.garwood_k3_T5_90;
    expect(relativeError(gammaQuantile(0.05, 3, 5), low ?? 0)).toBeLessThan(1e-6);
    expect(relativeError(gammaQuantile(0.95, 4, 5), high ?? 0)).toBeLessThan(1e-6);
    const estimate = rateEstimate(posterior({ results: 3, hours: 5 }));
    expect(estimate.low).toBeGreaterThan(low ?? 0);
    expect(estimate.high).toBeLessThan(high ?? 0);
  });

  test.each(Object.entries(reference.rel_width_by_k_jeffreys))(
    'has a range relative to its mean that narrows with results: %s of them',
    (count, expected) => {
      const { low, mean, high } = rateEstimate(posterior({ results: Number(count), hours: 7 }));
      expect(departures({ 'lo/mean': low / mean, 'hi/mean': high / mean }, expected)).toEqual([]);
    },
  );

  test.each(Object.entries(reference.k_needed_for_rel_halfwidth_90))(
    'needs the reference number of results to be known within %s of itself',
    (share, expected) => {
      expect(relativeError(resultsForPrecision(Number(share)), expected)).toBeLessThan(1e-6);
    },
  );

  test('is not known without hours', () => {
    expect(ratePosterior({ results: 3, hours: 0 })).toBeUndefined();
  });

  test('of one result in three years is small and its range is wide', () => {
    const { low, median, high } = rateEstimate(posterior({ results: 1, hours: 3 * 52 * 20 }));
    expect(low).toBeGreaterThan(0);
    expect(high).toBeLessThan(0.002);
    expect(high / median).toBeGreaterThan(3);
  });

  test('has its quantiles in order whatever was recorded', () => {
    fc.assert(
      fc.property(tallies, (tally) => {
        const { low, median, mean, high } = rateEstimate(posterior(tally));
        expect([low, median, high]).toEqual([low, median, high].toSorted((a, b) => a - b));
        expect(mean).toBeGreaterThan(median);
      }),
    );
  });
});

describe('A rate pulled towards the overall rate', () => {
  const prior = pooledPrior(Object.values(ACTIVITIES));

  test('uses the reference prior', () => {
    const { a0, b0 } = reference.pooled_prior;
    expect(departures({ a0: prior?.shape ?? 0, b0: prior?.rate ?? 0 }, { a0, b0 })).toEqual([]);
  });

  test.each(Object.entries(reference.pooled_prior.post))(
    'has the reference range for %s',
    (name, expected) => {
      const estimate = rateEstimate(posterior(ACTIVITIES[name] ?? { results: 0, hours: 0 }, prior));
      expect(departures(quantiles(estimate), expected)).toEqual([]);
    },
  );

  test('makes each activity the best one as often as the reference simulation', () => {
    const random = seededRandom(7);
    const posteriors = Object.entries(ACTIVITIES).map(([name, tally]) => ({
      name,
      ...posterior(tally, prior),
    }));
    const wins: Record<string, number> = {};
    const draws = 200_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const best = posteriors
        .map(({ name, shape, rate }) => ({ name, value: gammaVariate(random, shape) / rate }))
        .reduce((a, b) => (a.value > b.value ? a : b));
      wins[best.name] = (wins[best.name] ?? 0) + 1 / draws;
    }
    const { phone, email, linkedin, twitter } = reference.pooled_prior['P_best(mc)'];
    expect(departures(wins, { phone, email, linkedin }, 0.03)).toEqual([]);
    expect(Math.abs((wins['twitter'] ?? 0) - twitter)).toBeLessThan(0.000_15);
  });

  test('stands near the empirical-Bayes prior, whose likelihood is greatest at the reference', () => {
    const { a, b } = reference.pooled_prior.eb_ml;
    const step = 1e-4;
    for (const [da, db] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(logLikelihood(a + da * step, b + db * step)).toBeLessThan(logLikelihood(a, b));
  });

  test('waits for three results in all and for hours', () => {
    expect(pooledPrior([{ results: 2, hours: 10 }])).toBeUndefined();
    expect(pooledPrior([{ results: 3, hours: 0 }])).toBeUndefined();
    expect(pooledPrior([])).toBeUndefined();
  });

  test('is the same in whatever order the activities come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ results: fc.nat(20), hours: fc.nat(50) }), { minLength: 1 }),
        (all) => {
          expect(pooledPrior(all.toReversed())).toEqual(pooledPrior(all));
        },
      ),
    );
  });
});

describe('Results that come in clumps', () => {
  const { hours, counts, phi, plain, tempered } = reference.dispersion;
  const days = hours.map((worked, index) => ({ hours: worked, results: counts[index] ?? 0 }));
  const total = posterior({ results: 7, hours: 10 });

  test('have the reference dispersion, and widen the range as the reference says', () => {
    expect(relativeError(dispersionIndex(days) ?? 0, phi)).toBeLessThan(1e-6);
    expect(departures(quantiles(rateEstimate(total)), plain)).toEqual([]);
    expect(
      departures(quantiles(rateEstimate(temper(total, overdispersion(days)))), tempered),
    ).toEqual([]);
  });

  test('change nothing while they clump no more than chance would have it', () => {
    expect(
      overdispersion([
        { hours: 1, results: 1 },
        { hours: 1, results: 1 },
      ]),
    ).toBe(1);
  });

  test('are never tempered more than fivefold', () => {
    const clump = Array.from({ length: 50 }, (_, day) => ({
      hours: 1,
      results: day === 0 ? 40 : 0,
    }));
    expect(dispersionIndex(clump)).toBeGreaterThan(5);
    expect(overdispersion(clump)).toBe(5);
  });

  test('say nothing of days without hours, of one day, or without results', () => {
    expect(dispersionIndex([...days, { hours: 0, results: 0 }])).toBe(dispersionIndex(days));
    expect(dispersionIndex([{ hours: 1, results: 1 }])).toBeUndefined();
    expect(
      dispersionIndex([
        { hours: 1, results: 0 },
        { hours: 1, results: 0 },
      ]),
    ).toBeUndefined();
    expect(overdispersion([])).toBe(1);
  });

  test('always widen the range and keep the mean', () => {
    fc.assert(
      fc.property(gammas, fc.double({ min: 1.2, max: 5, noNaN: true }), (gamma, phi) => {
        const narrow = rateEstimate(gamma);
        const wide = rateEstimate(temper(gamma, phi));
        expect(wide.high - wide.low > narrow.high - narrow.low || gamma.shape < 0.7).toBe(true);
        expect(relativeError(wide.mean, narrow.mean)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('A forecast', () => {
  const { a, b, future_hours, mean, q05, q95, pmf0 } = reference.predictive_count;
  const ahead = forecast({ shape: a, rate: b }, future_hours);

  test('has the reference mean, range and chances', () => {
    const actual = {
      mean: ahead.mean,
      q05: ahead.low,
      q95: ahead.high,
      pmf0: 1 - ahead.atLeast(1),
    };
    expect(departures(actual, { mean, q05, q95, pmf0 })).toEqual([]);
    expect(relativeError(ahead.atLeast(5), reference.predictive_count['P(>=5)'])).toBeLessThan(
      1e-6,
    );
  });

  test('for no hours at all is nothing', () => {
    const none = forecast({ shape: a, rate: b }, 0);
    expect([none.low, none.high, none.mean, none.atLeast(1), none.atLeast(0)]).toEqual([
      0, 0, 0, 0, 1,
    ]);
  });

  test('is a range of whole numbers that holds at least 90 %, whatever the pace', () => {
    fc.assert(
      fc.property(gammas, fc.double({ min: 0.1, max: 1000, noNaN: true }), (gamma, hours) => {
        const { low, high, atLeast } = forecast(gamma, hours);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        expect(low).toBeLessThanOrEqual(high);
        expect(atLeast(low) - atLeast(high + 1)).toBeGreaterThan(0.9 - 1e-9);
      }),
    );
  });
});

describe('Two rates compared', () => {
  const expected = reference.compare['3in5_vs_1in10'];
  const first = posterior({ results: 3, hours: 5 });
  const second = posterior({ results: 1, hours: 10 });

  test('have the reference chance and ratio', () => {
    const { low, median, high } = rateRatio(first, second);
    const actual = {
      ratio_q05: low,
      ratio_q50: median,
      ratio_q95: high,
      'P(l1>l2)': chanceGreater(first, second),
    };
    const { ratio_q05, ratio_q50, ratio_q95, 'P(l1>l2)': chance } = expected;
    expect(departures(actual, { ratio_q05, ratio_q50, ratio_q95, 'P(l1>l2)': chance })).toEqual([]);
  });

  test('agree with simulation', () => {
    const random = seededRandom(3);
    const draws = 100_000;
    let greater = 0;
    for (let draw = 0; draw < draws; draw += 1)
      if (
        gammaVariate(random, first.shape) / first.rate >
        gammaVariate(random, second.shape) / second.rate
      )
        greater += 1;
    expect(relativeError(greater / draws, expected.mc_check)).toBeLessThan(0.03);
  });

  test('may be 96 % likely to differ and yet be chance by the exact conditional test', () => {
    // 3 or more of 4 results in a third of the hours; fewer are each more likely
    const p = betaTails(3, 2, 1 / 3).lower;
    expect(relativeError(p, expected.exact_conditional_p_two_sided)).toBeLessThan(1e-6);
  });

  test('give chances that add up to one when swapped', () => {
    fc.assert(
      fc.property(gammas, gammas, (a, b) => {
        expect(chanceGreater(a, b) + chanceGreater(b, a)).toBeCloseTo(1, 10);
      }),
    );
  });

  test('give a ratio above one throughout only where the chance is above 95 %', () => {
    fc.assert(
      fc.property(gammas, gammas, (a, b) => {
        expect(rateRatio(a, b).low > 1).toBe(chanceGreater(a, b) > 0.95);
      }),
    );
  });
});
