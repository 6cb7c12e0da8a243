import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  moneyClaim,
  rateClaim,
  scoreClaim,
  worthClaim,
} from '../../../src/domain/statistics/claims';

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

  test('are correlated from twenty-six weeks on, before that counted', () => {
    expect(scoreClaim(12)).toEqual({
      say: 'weeks',
      missing: [{ ground: 'weeks', have: 12, need: 26 }],
    });
    expect(scoreClaim(26).say).toBe('correlation');
  });
});
