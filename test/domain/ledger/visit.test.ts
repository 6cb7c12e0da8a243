import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckIn, type LabelledPart, labelParts } from '../../../src/domain/ledger/check-in';
import { DEFAULT_DAY_START } from '../../../src/domain/time/day';
import { lengthOf, MINUTE, SECOND } from '../../../src/domain/time/instant';
import type { Place } from '../../../src/domain/site/site';
import {
  unlabelledVisits,
  VISIT_GAP,
  type Visit,
  visitsBySpot,
  waitingVisits,
} from '../../../src/domain/ledger/visit';
import { someCheckIns, someSegments } from '../../support/arbitrary/arbitrary';
import { recordsWith } from '../../support/store/records';
import { segment, wholes } from '../../support/store/segment';

const MORNING = Date.UTC(2026, 10, 22, 9);

/** A stretch without an answer, from and to given in minutes of the morning. */
function part(from: number, to: number, place: Place = 'feed'): LabelledPart {
  const start = MORNING + from * MINUTE;
  const end = MORNING + to * MINUTE;
  const whole = segment('linkedin', start, end, { place });
  const { site, offset } = whole;
  return { site, place, offset, segment: whole, start, end, label: undefined };
}

const answered = (from: number, to: number, place?: Place): LabelledPart => ({
  ...part(from, to, place),
  label: { kind: 'none' },
});

/** Visits as place, beginning and end in minutes of the morning, and minutes of attention. */
function told(visits: readonly Visit[]) {
  return visits.map(({ place, start, end, time }) => [
    place,
    (start - MORNING) / MINUTE,
    (end - MORNING) / MINUTE,
    time / MINUTE,
  ]);
}

describe('a visit', () => {
  test('goes on over a gap of two minutes, and leaves the gap out of its time', () => {
    expect(told(unlabelledVisits([part(0, 3), part(5, 6)]))).toEqual([['feed', 0, 6, 4]]);
  });

  test('ends where the gap is longer', () => {
    const late = { ...part(5, 6), start: MORNING + 3 * MINUTE + VISIT_GAP + SECOND };
    expect(unlabelledVisits([part(0, 3), late])).toHaveLength(2);
  });

  test('may lead to several places, each listed for itself', () => {
    const parts = [part(0, 3), part(3, 4, 'messages'), part(4, 9)];
    expect(told(unlabelledVisits(parts))).toEqual([
      ['feed', 0, 9, 8],
      ['messages', 3, 4, 1],
    ]);
  });

  test('of another site begins a visit of its own', () => {
    const mail = { ...part(3, 4), site: 'gmail' };
    expect(unlabelledVisits([part(0, 3), mail])).toMatchObject([
      { site: 'gmail' },
      { site: 'linkedin' },
    ]);
  });

  test('is listed with the newest first, however the parts come', () => {
    const parts = [part(20, 21), part(0, 1), part(10, 11)];
    expect(told(unlabelledVisits(parts)).map(([, start]) => start)).toEqual([20, 10, 0]);
  });

  test('does not wait once it has an answer', () => {
    expect(unlabelledVisits([answered(0, 3)])).toEqual([]);
  });

  test('does not reach over time of its place that has an answer already', () => {
    const parts = [part(0, 1), answered(1, 2), part(2, 3)];
    expect(told(unlabelledVisits(parts))).toEqual([
      ['feed', 2, 3, 1],
      ['feed', 0, 1, 1],
    ]);
  });

  test('is not cut by an answer for another place', () => {
    const parts = [part(0, 1), answered(1, 2, 'messages'), part(2, 3)];
    expect(told(unlabelledVisits(parts))).toEqual([['feed', 0, 3, 2]]);
  });
});

describe('visits of any day', () => {
  test('hold all the time without an answer, whatever ends a visit', () => {
    fc.assert(
      fc.property(someSegments, someCheckIns, (segments, answers) => {
        const parts = labelParts(wholes(segments), answers);
        const open = parts.filter(({ label }) => !label);
        const visits = unlabelledVisits(parts);
        expect(sum(visits.map(({ time }) => time))).toBe(sum(open.map(lengthOf)));
        expect(visits.every((visit) => 0 < visit.time && visit.time <= lengthOf(visit))).toBe(true);
      }),
    );
  });

  test('once answered wait no more, and no earlier answer is overruled', () => {
    fc.assert(
      fc.property(someSegments, someCheckIns, (segments, answers) => {
        const before = labelParts(wholes(segments), answers);
        const given = unlabelledVisits(before).map(answerTo);
        const after = labelParts(wholes(segments), [...answers, ...given]);
        expect(unlabelledVisits(after)).toEqual([]);
        const breaks = (parts: readonly LabelledPart[]) =>
          sum(parts.filter(({ label }) => label?.kind === 'break').map(lengthOf));
        const open = sum(before.filter(({ label }) => !label).map(lengthOf));
        expect(breaks(after)).toBe(breaks(before) + open);
      }),
    );
  });

  test('gathered by site and place are the same visits, the newest first in each', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const visits = unlabelledVisits(labelParts(wholes(segments), []));
        const spots = visitsBySpot(visits);
        expect(spots.flatMap((spot) => spot.visits).toSorted(newestFirst)).toEqual(visits);
        expect(spots.map((spot) => spot.visits[0])).toEqual(
          spots.flatMap((spot) => spot.visits[0] ?? []).toSorted(newestFirst),
        );
        for (const { site, place, visits: own, time } of spots) {
          expect(own.every((visit) => visit.site === site && visit.place === place)).toBe(true);
          expect(sum(own.map((visit) => visit.time))).toBe(time);
        }
      }),
    );
  });
});

describe('the visits that wait today', () => {
  test('are those of the day alone, cut at its edge', () => {
    const edge = Date.UTC(2026, 10, 22, 4);
    const night = segment('linkedin', edge - 5 * MINUTE, edge + 3 * MINUTE);
    const visits = waitingVisits(
      '2026-11-22',
      recordsWith({ segments: [night] }),
      DEFAULT_DAY_START,
    );
    expect(visits).toMatchObject([{ start: edge, time: 3 * MINUTE }]);
  });

  test('take in time that was given to a goal which is not there', () => {
    const row = segment('linkedin', MORNING, MORNING + MINUTE);
    const given: CheckIn = {
      id: 'answer',
      stamp: '1',
      site: 'linkedin',
      place: 'feed',
      start: MORNING,
      end: MORNING + MINUTE,
      label: { kind: 'goal', goal: 'never-arrived' },
    };
    const day = recordsWith({ segments: [row], checkIns: [given] });
    expect(waitingVisits('2026-11-22', day, DEFAULT_DAY_START)).toHaveLength(1);
  });
});

function answerTo({ site, place, start, end }: Visit, index: number): CheckIn {
  const id = `z${index}`;
  return { id, stamp: id, site, place, start, end, label: { kind: 'break' } };
}

function newestFirst(a: Visit, b: Visit): number {
  return b.end - a.end;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
