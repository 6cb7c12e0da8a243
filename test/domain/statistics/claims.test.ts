import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ActivityTally,
  bestActivity,
  leastChance,
  type WeeklyLook,
} from '../../../src/domain/statistics/best-activity';
import {
  moneyClaim,
  rateClaim,
  scoreClaim,
  worthClaim,
} from '../../../src/domain/statistics/claims';
import { seededRandom } from '../../../src/domain/statistics/random';
import { ruleErrors } from '../../bench/calibrate/best-activity-errors';

describe('A rate', () => {
  test.each([
    ['nothing at all', { hours: 0, results: 0, weeks: 0 }, 'nothing'],
    ['results in under three hours', { hours: 2.9, results: 5, weeks: 3 }, 'nothing'],
    ['hours without a result', { hours: 9, results: 0, weeks: 3 }, 'ceiling'],
    ['one result in three years', { hours: 3000, results: 1, weeks: 156 }, 'counts'],
    ['half a result', { hours: 5, results: 0.5, weeks: 3 }, 'counts'],
    ['three results on one day', { hours: 6, results: 3, weeks: 1 }, 'rate'],
    ['three results in four hours', { hours: 4, results: 3, weeks: 2 }, 'rate'],
    ['three results, five hours, two weeks', { hours: 5, results: 3, weeks: 2 }, 'range'],
  ] as const)('is said as far as %s allows: %j gives %s', (_, evidence, say) => {
    expect(rateClaim(evidence).say).toBe(say);
  });

  test('counts results credited in thirds as whole ones', () => {
    const thirds = Array.from({ length: 9 }, () => 1 / 3).reduce((sum, part) => sum + part, 0);
    expect(rateClaim({ hours: 5, results: thirds - 1e-15, weeks: 2 }).say).toBe('range');
  });

  test('names what is missing until its range may be shown', () => {
    expect(rateClaim({ hours: 4, results: 1, weeks: 2 }).missing).toEqual([
      { ground: 'hours', have: 4, need: 5 },
      { ground: 'results', have: 1, need: 3 },
    ]);
    expect(rateClaim({ hours: 1, results: 1, weeks: 2 }).missing).toEqual([
      { ground: 'hours', have: 1, need: 3 },
    ]);
    expect(rateClaim({ hours: 5, results: 3, weeks: 2 }).missing).toEqual([]);
  });

  test('is never said more weakly for more evidence', () => {
    const strength = ['nothing', 'ceiling', 'counts', 'rate', 'range'];
    const evidence = fc.record({ hours: fc.nat(10), results: fc.nat(6), weeks: fc.nat(4) });
    fc.assert(
      fc.property(evidence, evidence, (some, more) => {
        const sum = {
          hours: some.hours + more.hours,
          results: some.results + more.results,
          weeks: some.weeks + more.weeks,
        };
        expect(strength.indexOf(rateClaim(sum).say)).toBeGreaterThanOrEqual(
          strength.indexOf(rateClaim(some).say),
        );
      }),
    );
  });
});

describe('Money and scores', () => {
  test('show totals only, until there are four amounts over four weeks', () => {
    expect(moneyClaim({ amounts: 3, weeks: 9 })).toEqual({
      say: 'totals',
      missing: [{ ground: 'amounts', have: 3, need: 4 }],
    });
    expect(moneyClaim({ amounts: 4, weeks: 4 }).say).toBe('range');
  });

  test('are set against the own hourly worth from five amounts on', () => {
    expect(worthClaim({ amounts: 4, weeks: 4 }).say).toBe('nothing');
    expect(worthClaim({ amounts: 5, weeks: 4 }).say).toBe('comparison');
  });

  test('are correlated from twenty weeks on, before that counted', () => {
    expect(scoreClaim(12)).toEqual({
      say: 'weeks',
      missing: [{ ground: 'weeks', have: 12, need: 20 }],
    });
    expect(scoreClaim(20).say).toBe('correlation');
  });
});

function weeklyLook(week: number, activities: Readonly<Record<string, ActivityTally>>): WeeklyLook {
  return { week, weeks: week, activities: new Map(Object.entries(activities)) };
}

function clumpedClaim(dispersion: number): string {
  const looked = {
    phone: { results: 14, hours: 20, dispersion },
    mail: { results: 4, hours: 30, dispersion },
    feed: { results: 1, hours: 30, dispersion },
  };
  return bestActivity(weeklyLook(8, looked), weeklyLook(7, looked)).say;
}

describe('The best activity', () => {
  const CLEAR = {
    phone: { results: 20, hours: 20, dispersion: 1 },
    mail: { results: 2, hours: 40, dispersion: 1 },
    feed: { results: 0, hours: 30, dispersion: 1 },
  };

  test('is named once two consecutive weekly looks agree on it', () => {
    expect(bestActivity(weeklyLook(8, CLEAR), weeklyLook(7, CLEAR))).toEqual({
      say: 'best',
      activity: 'phone',
      missing: [],
    });
  });

  test('is not named at the first look, after a missed week, or when the leader has changed', () => {
    const other = { ...CLEAR, phone: CLEAR.mail, mail: CLEAR.phone };
    expect(bestActivity(weeklyLook(8, CLEAR), undefined).say).toBe('once');
    expect(bestActivity(weeklyLook(8, CLEAR), weeklyLook(6, CLEAR)).say).toBe('once');
    expect(bestActivity(weeklyLook(8, CLEAR), weeklyLook(7, other)).say).toBe('once');
    expect(bestActivity(weeklyLook(8, CLEAR), weeklyLook(7, {})).say).toBe('once');
  });

  test('is not named while activities are alike', () => {
    const alike = {
      phone: { results: 8, hours: 20, dispersion: 1 },
      mail: { results: 7, hours: 20, dispersion: 1 },
    };
    expect(bestActivity(weeklyLook(8, alike), weeklyLook(7, alike))).toEqual({
      say: 'alike',
      missing: [],
    });
  });

  test.each([
    [
      'weeks',
      3,
      {
        phone: { results: 20, hours: 9, dispersion: 1 },
        mail: { results: 2, hours: 9, dispersion: 1 },
      },
    ],
    [
      'results',
      8,
      {
        phone: { results: 8, hours: 9, dispersion: 1 },
        mail: { results: 1, hours: 90, dispersion: 1 },
      },
    ],
    [
      'activities',
      8,
      {
        phone: { results: 20, hours: 9, dispersion: 1 },
        mail: { results: 0, hours: 0, dispersion: 1 },
      },
    ],
    [
      'leader',
      8,
      {
        phone: { results: 4, hours: 1, dispersion: 1 },
        mail: { results: 6, hours: 90, dispersion: 1 },
      },
    ],
  ] as const)('waits for enough %s', (ground, week, activities) => {
    const claim = bestActivity(weeklyLook(week, activities), weeklyLook(week - 1, activities));
    expect(claim.say).toBe('nothing');
    expect(claim.missing.map((missing) => missing.ground)).toEqual([ground]);
  });

  test('waits longer where results come in clumps', () => {
    expect([clumpedClaim(1), clumpedClaim(5)]).toEqual(['best', 'alike']);
  });

  test('is the same in whatever order the activities come', () => {
    const tally = fc.record({
      results: fc.nat(30),
      hours: fc.nat(60),
      dispersion: fc.constantFrom(1, 2),
    });
    const named = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), tally), {
      selector: ([name]) => name,
    });
    fc.assert(
      fc.property(named, (entries) => {
        const say = (list: typeof entries): unknown => {
          const activities = new Map(list);
          return bestActivity({ week: 9, weeks: 9, activities }, { week: 8, weeks: 8, activities });
        };
        expect(say(entries.toReversed())).toEqual(say(entries));
      }),
    );
  });

  test('needs the greater a chance the fewer it is compared with', () => {
    expect([2, 3, 4, 5, 40].map(leastChance)).toEqual([0.992, 0.975, 0.96, 0.95, 0.95]);
  });

  test('of two equal ones is claimed in few half-years, even where results come in twos', () => {
    const asked = { random: seededRandom(4) };
    expect(ruleErrors({ rates: [0.2, 0.2], people: 400 }, asked).wrong).toBeLessThan(0.08);
    expect(ruleErrors({ rates: [0.2, 0.2], clump: 2, people: 400 }, asked).wrong).toBeLessThan(0.1);
  });
});
