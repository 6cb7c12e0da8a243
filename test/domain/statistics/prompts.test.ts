import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DatedTrial,
  dayBlockBootstrap,
} from '../../../src/domain/statistics/day-block-bootstrap';
import { LOOKS, promptVerdict } from '../../../src/domain/statistics/fixed-looks';
import { normalQuantile } from '../../support/statistics/normal-quantile';
import { seededRandom } from '../../../src/domain/statistics/random';
import { randomisationTest } from '../../../src/domain/statistics/randomisation-test';
import { trialsForMeans, trialsForShares } from '../../support/statistics/sample-size';
import { arms, hajek, type Trial } from '../../../src/domain/statistics/trial';
import { normalVariate } from '../../../src/domain/statistics/variates';
import { welch } from '../../../src/domain/statistics/welch';
import { departures, relativeError } from './close';
import { reference } from './stats-reference';

const { A, p, Y } = reference.ipw;
const TRIALS: readonly Trial[] = Y.map((outcome, index) => ({
  outcome,
  treated: A[index] === 1,
  probability: p[index] ?? 0.5,
}));

describe('The effect of prompts', () => {
  test('has the reference estimates of Hajek and of Horvitz and Thompson', () => {
    const { treated = 0, control = 0, difference = 0 } = hajek(TRIALS) ?? {};
    const { hajek_treated, hajek_control, hajek_diff } = reference.ipw;
    expect(
      departures(
        {
          hajek_treated: treated,
          hajek_control: control,
          hajek_diff: difference,
        },
        { hajek_treated, hajek_control, hajek_diff },
      ),
    ).toEqual([]);
  });

  test('is as improbable under chance as the reference says, by going through all coins', () => {
    const expected =
      reference.ipw['exact_randomisation_p(two-sided, conditional on both arms present)'];
    const p = randomisationTest(TRIALS, { random: seededRandom(1) });
    expect(relativeError(p ?? 0, expected)).toBeLessThan(1e-6);
  });

  test('has the reference range of Welch', () => {
    const { treated, control } = arms(TRIALS);
    const {
      difference = 0,
      standardError = 0,
      degreesOfFreedom = 0,
      low = 0,
      high = 0,
    } = welch(treated, control) ?? {};
    expect(
      departures(
        { diff: difference, se: standardError, df: degreesOfFreedom, lo: low, hi: high },
        reference.welch_90,
      ),
    ).toEqual([]);
  });

  test('is unknown while one arm is empty', () => {
    const one = TRIALS.filter(({ treated }) => treated);
    expect(hajek(one)).toBeUndefined();
    expect(hajek([])).toBeUndefined();
    expect(randomisationTest(one, { random: seededRandom(1) })).toBeUndefined();
  });

  test('does not depend on the order of the trials', () => {
    const trial = fc.record({
      treated: fc.boolean(),
      probability: fc.constantFrom(0.5, 0.7),
      outcome: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(trial), (trials) => {
        expect(hajek(trials.toReversed())?.difference ?? 99).toBeCloseTo(
          hajek(trials)?.difference ?? 99,
          9,
        );
      }),
    );
  });
});

describe('Welch’s range', () => {
  test('needs two values on each side', () => {
    expect(welch([1], [1, 2])).toBeUndefined();
    expect(welch([1, 2], [1])).toBeUndefined();
  });

  test('is a point where nothing varies', () => {
    expect(welch([3, 3], [1, 1, 1])).toEqual({
      difference: 2,
      standardError: 0,
      degreesOfFreedom: 3,
      low: 2,
      high: 2,
    });
  });
});

function study(count: number, effect: number, seed: number, probabilities = [0.5]): DatedTrial[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const probability = probabilities[index % probabilities.length] ?? 0.5;
    const treated = random() < probability;
    const outcome = Math.exp(2 + normalVariate(random) * 0.8 + (treated ? effect : 0));
    return { treated, probability, outcome, day: String(Math.floor(index / 4)) };
  });
}

describe('The randomisation test by simulation', () => {
  test('agrees with Welch on a large study', () => {
    expect(
      randomisationTest(study(100, -1, 2), { random: seededRandom(3), draws: 500 }),
    ).toBeLessThan(0.01);
    expect(
      randomisationTest(study(100, 0, 4), { random: seededRandom(3), draws: 500 }),
    ).toBeGreaterThan(0.01);
  });

  test('passes over draws with an empty arm', () => {
    const lopsided = study(15, 0, 6).map((trial, index) => ({
      ...trial,
      treated: index > 0,
      probability: 0.99,
    }));
    const p = randomisationTest(lopsided, { random: seededRandom(3), draws: 200 });
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThanOrEqual(1);
  });
});

describe('The bootstrap over days', () => {
  test('holds the true effect and widens with confidence', () => {
    const trials = study(200, -1, 5, [0.5, 0.7]).map((trial) => ({
      ...trial,
      outcome: Math.log(trial.outcome),
    }));
    const ninety = dayBlockBootstrap(trials, seededRandom(1));
    const strict = dayBlockBootstrap(trials, seededRandom(1), 0.02);
    expect(ninety?.low).toBeLessThan(-1);
    expect(ninety?.high).toBeGreaterThan(-1);
    expect(strict?.low).toBeLessThan(ninety?.low ?? 0);
    expect(strict?.high).toBeGreaterThan(ninety?.high ?? 0);
  });

  test('is unknown without both arms', () => {
    expect(dayBlockBootstrap([], seededRandom(1))).toBeUndefined();
  });
});

describe('The number of coin flips needed', () => {
  test.each(Object.entries(reference['mrt_n_total(alpha .10 two-sided, power .8)']))(
    'for a difference of means is the reference one: %s',
    (name, expected) => {
      const [, effect = 0, probability = 0] = /d=([\d.]+),p=([\d.]+)/.exec(name)?.map(Number) ?? [];
      expect(relativeError(trialsForMeans(effect, probability), expected)).toBeLessThan(1e-6);
    },
  );

  test.each(Object.entries(reference.mrt_n_binary))(
    'for a difference of shares is the reference one: %s',
    (name, expected) => {
      const [, control = 0, treated = 0, probability = 0] =
        /([\d.]+)->([\d.]+),p=([\d.]+)/.exec(name)?.map(Number) ?? [];
      expect(relativeError(trialsForShares(control, treated, probability), expected)).toBeLessThan(
        1e-6,
      );
    },
  );

  test('is that of an even coin unless said otherwise', () => {
    expect(trialsForMeans(0.5)).toBe(trialsForMeans(0.5, 0.5));
    expect(trialsForShares(0.2, 0.3)).toBe(trialsForShares(0.2, 0.3, 0.5));
  });

  test.each(Object.entries(reference['typeM_d.3']))(
    'keeps a small study of %s flips from exaggerating: it would as the reference says',
    (name, expected) => {
      const standardError = 2 / Math.sqrt(Number(name));
      const random = seededRandom(17);
      const runs = 300_000;
      let significant = 0;
      let size = 0;
      let wrong = 0;
      for (let run = 0; run < runs; run += 1) {
        const estimate = 0.3 + standardError * normalVariate(random);
        if (Math.abs(estimate) < normalQuantile95 * standardError) continue;
        significant += 1;
        size += Math.abs(estimate);
        if (estimate < 0) wrong += 1;
      }
      expect(relativeError(significant / runs, expected.power)).toBeLessThan(0.03);
      expect(relativeError(size / significant / 0.3, expected.exaggeration)).toBeLessThan(0.03);
      expect(Math.abs(wrong / significant - expected.wrong_sign)).toBeLessThan(0.003);
    },
  );
});

const normalQuantile95 = normalQuantile(0.95);

describe('The verdict on prompts', () => {
  test('is not formed before 60 coin flips', () => {
    expect(promptVerdict(study(59, -3, 1), seededRandom(1))).toEqual({
      verdict: 'collecting',
      trials: 59,
      untilNextLook: 1,
      look: undefined,
    });
  });

  test('says that prompts shorten visits where they clearly do, and stands by it', () => {
    const trials = study(130, -1.5, 1);
    const verdict = promptVerdict(trials, seededRandom(1));
    expect(verdict).toMatchObject({
      verdict: 'shorter',
      trials: 130,
      untilNextLook: 110,
      look: { trials: 60 },
    });
    expect(verdict.look?.minutes.difference).toBeLessThan(0);
    expect(verdict.look?.minutesRange.low).toBeLessThan(verdict.look?.minutes.difference ?? 0);
  });

  test('says that prompts do not shorten visits where they lengthen them', () => {
    expect(promptVerdict(study(60, 1.5, 1), seededRandom(1)).verdict).toBe('not shorter');
  });

  test('is unclear between looks, and that prompts do not help when the last look finds nothing', () => {
    const trials = study(240, 0, 3);
    expect(promptVerdict(trials.slice(0, 100), seededRandom(1))).toMatchObject({
      verdict: 'unclear',
      untilNextLook: 20,
      look: { trials: 60 },
    });
    expect(promptVerdict(trials, seededRandom(1))).toMatchObject({
      verdict: 'not shorter',
      untilNextLook: 0,
      look: { trials: 240 },
    });
  });

  test('re-draws days where the chance of a prompt was changed', () => {
    expect(promptVerdict(study(60, -2, 1, [0.5, 0.7]), seededRandom(1)).verdict).toBe('shorter');
  });

  test('has nothing to look at while one arm is empty', () => {
    const never = study(60, 0, 1).map((trial) => ({ ...trial, treated: false }));
    expect(promptVerdict(never, seededRandom(1))).toMatchObject({
      verdict: 'unclear',
      look: undefined,
    });
  });

  test('is not swayed by the trials after a look', () => {
    const trials = study(119, -0.3, 9);
    const later = trials.map((trial, index) =>
      index < LOOKS[0] ? trial : { ...trial, outcome: 30 },
    );
    expect(promptVerdict(later, seededRandom(1)).look).toEqual(
      promptVerdict(trials, seededRandom(1)).look,
    );
  });

  test('is wrong in at most about one of ten studies without an effect', {
    timeout: 30_000,
  }, () => {
    const runs = 400;
    const wrong = Array.from({ length: runs }, (_, seed) =>
      promptVerdict(study(240, 0, seed + 1), seededRandom(1)),
    ).filter(({ verdict, look }) => verdict === 'shorter' || (look && look.range.low > 0));
    expect(wrong.length / runs).toBeLessThan(0.13);
  });
});
