import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished } from '../../../src/domain/claims/leading-activity';
import { chanceOfLeading } from '../../../src/domain/claims/led-of-late';
import { logEvidenceOverStarts } from '../../../src/domain/claims/new-starts';
import { seemsToBringMore } from '../../../src/domain/claims/pairwise-claim';
import {
  dayBlocks,
  type DaySide,
  type PairDay,
  weeklyStrata,
} from '../../../src/domain/claims/strata';
import type { ResultKind } from '../../../src/domain/claims/universal-inference';

/** Five hours a week of both, and as many results a week as said: a from Monday on, b too. */
function life(weeks: number, ofA: number, ofB: number, size = 1): PairDay[] {
  return Array.from({ length: weeks * 5 }, (_, nth) => ({
    day: Math.floor(nth / 5) * 7 + (nth % 5),
    a: side(nth % 5 < ofA, size),
    b: side(nth % 5 < ofB, size),
  }));
}

function side(came: boolean, size: number): DaySide {
  return came ? { hours: 1, cluster: { weight: 1, size } } : { hours: 1 };
}

function swappedDays(days: readonly PairDay[]): PairDay[] {
  return days.map(({ day, a, b }) => ({ day, a: b, b: a }));
}

const lastOf = (days: readonly PairDay[]) => days.at(-1)?.day ?? 0;
const said = (days: readonly PairDay[], kind: ResultKind) =>
  finished(seemsToBringMore(days, weeklyStrata(days), kind, lastOf(days)));

function only(day: number, a: number, b: number): PairDay {
  return { day, a: { hours: a }, b: { hours: b } };
}

describe('a claim on two activities', () => {
  test.each<ResultKind>(['count', 'money'])('is made of %s where one brings far more', (kind) => {
    const days = life(60, 4, 1, kind === 'money' ? 200 : 1);
    expect(said(days, kind)).toBe(true);
    expect(said(swappedDays(days), kind)).toBe(false);
  });

  test.each<ResultKind>(['count', 'money'])(
    'is not made of %s where both bring the same',
    (kind) => {
      expect(said(life(200, 2, 2), kind)).toBe(false);
    },
  );

  test('needs ten results, five of the one that leads', () => {
    expect(said(life(2, 4, 0), 'count')).toBe(false);
  });

  test('is withdrawn once the other has led for half a year', () => {
    const later = life(26, 1, 4).map((each) => ({ ...each, day: each.day + 60 * 7 }));
    expect(said([...life(60, 4, 1), ...later], 'count')).toBe(false);
  });

  test('is found anew where the truth has turned round', () => {
    const later = life(80, 1, 4).map((each) => ({ ...each, day: each.day + 40 * 7 }));
    expect(said(swappedDays([...life(40, 4, 1), ...later]), 'count')).toBe(true);
  });

  test('is made of no numbers that no life holds, and breaks on none', () => {
    const any = fc.oneof(
      fc.double(),
      fc.constantFrom(0, -1, Infinity, -Infinity, NaN, 1e308, 5e-324, Number.MAX_SAFE_INTEGER),
    );
    const anySide = fc.record({ hours: any, cluster: fc.record({ weight: any, size: any }) });
    const anyDay = fc.record({ day: any, a: anySide, b: anySide });
    fc.assert(
      fc.property(
        fc.array(anyDay, { maxLength: 40 }),
        fc.constantFrom<ResultKind>('count', 'money'),
        (days, kind) => {
          for (const strata of [weeklyStrata(days), dayBlocks(days)])
            expect(Number.isNaN(logEvidenceOverStarts(strata, kind) ?? 0)).toBe(false);
          expect(Number.isNaN(chanceOfLeading(days, lastOf(days)))).toBe(false);
        },
      ),
    );
    const vast = life(60, 4, 1).map((each) => ({ ...each, a: { ...each.a, hours: Infinity } }));
    expect(said(vast, 'count')).toBe(false);
  });

  test('takes in a day only once both had hours in its block', () => {
    const blocks = dayBlocks([
      only(0, 2, 0),
      only(1, 1, 0),
      only(2, 0, 3),
      only(3, 1, 1),
      only(4, 1, 0),
    ]);
    expect(blocks.map(({ a, b }) => [...a.exposures, ...b.exposures])).toEqual([
      [3, 3],
      [1, 1],
    ]);
  });
});
