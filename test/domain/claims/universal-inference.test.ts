import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cluster, Stratum } from '../../../src/domain/claims/stratum';
import { logEvidence, type ResultKind } from '../../../src/domain/claims/universal-inference';
import { REFERENCE, type ReferenceWeek } from './reference';

/** The same with the roles of the two changed. */
function swapped(strata: readonly Stratum[]): Stratum[] {
  return strata.map(({ week, a, b }) => ({ week, a: b, b: a }));
}

const each = (size: number): Cluster => ({ weight: 1, size });

/** The weeks with hours of both. */
function strataOf(weeks: readonly ReferenceWeek[]): Stratum[] {
  return weeks.flatMap(({ hoursA, hoursB, daysA, daysB }, week) =>
    hoursA > 0 && hoursB > 0
      ? [
          {
            week,
            a: { exposures: [hoursA], clusters: daysA.map(each) },
            b: { exposures: [hoursB], clusters: daysB.map(each) },
          },
        ]
      : [],
  );
}

function bothWays(strata: readonly Stratum[], kind: ResultKind) {
  return [logEvidence(strata, kind), logEvidence(swapped(strata), kind)];
}

const hours = fc.double({ min: 0.25, max: 20, noNaN: true });
const counts = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
const week = fc.record({ hoursA: hours, hoursB: hours, daysA: counts, daysB: counts });
const life = fc.array(week, { maxLength: 30 });
const kinds = fc.constantFrom<ResultKind>('count', 'money');

describe('the evidence that one of two brings more', () => {
  test.each(REFERENCE.filter(({ kind }) => kind === 'count'))(
    'is as computed elsewhere (counts, case %#)',
    ({ kind, weeks, logE }) => {
      const [a, b] = bothWays(strataOf(weeks), kind);
      expect(a).toBeCloseTo(logE[0], 5);
      expect(b).toBeCloseTo(logE[1], 5);
    },
  );

  // The mixture N is the same both ways, so that this is what the null says of either.
  test.each(REFERENCE.filter(({ kind }) => kind === 'money'))(
    'is as computed elsewhere, one way against the other (money, case %#)',
    ({ kind, weeks, logE }) => {
      const [a = NaN, b = NaN] = bothWays(strataOf(weeks), kind);
      expect(a - b).toBeCloseTo(logE[0] - logE[1], 5);
    },
  );

  test('is not changed by a week with hours of only one', () => {
    fc.assert(
      fc.property(life, week, kinds, (weeks, alone, kind) => {
        const strata = strataOf(weeks);
        const more = strataOf([...weeks, { ...alone, hoursB: 0 }]);
        expect(bothWays(more, kind)).toEqual(bothWays(strata, kind));
      }),
      { numRuns: 30 },
    );
  });

  test('of money is the same in any currency', () => {
    fc.assert(
      fc.property(life, fc.double({ min: 0.01, max: 1000, noNaN: true }), (weeks, rate) => {
        const exchanged = weeks.map(({ daysA, daysB, ...rest }) => ({
          ...rest,
          daysA: daysA.map((size) => size * rate),
          daysB: daysB.map((size) => size * rate),
        }));
        const [a, b] = bothWays(strataOf(weeks), 'money');
        const [otherA, otherB] = bothWays(strataOf(exchanged), 'money');
        expect(otherA).toBeCloseTo(a ?? NaN, 6);
        expect(otherB).toBeCloseTo(b ?? NaN, 6);
      }),
      { numRuns: 30 },
    );
  });

  test('never grows by results that fall as they would if both brought the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (more) => {
        const led = Array.from({ length: 10 }, () => ({
          hoursA: 5,
          hoursB: 5,
          daysA: [1, 1],
          daysB: [1],
        }));
        const alike = Array.from({ length: more }, () => ({
          hoursA: 5,
          hoursB: 5,
          daysA: [1],
          daysB: [1],
        }));
        const before = logEvidence(strataOf(led), 'count') ?? NaN;
        expect(logEvidence(strataOf([...led, ...alike]), 'count')).toBeLessThan(before);
      }),
    );
  });

  test('is none before there is a result', () => {
    const [a, b] = bothWays(strataOf([{ hoursA: 3, hoursB: 4, daysA: [], daysB: [] }]), 'count');
    expect(a).toBeCloseTo(0, 12);
    expect(b).toBeCloseTo(0, 12);
  });
});
