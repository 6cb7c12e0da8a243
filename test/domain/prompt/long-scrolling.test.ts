import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../src/domain/time/instant';
import {
  doubled,
  isLong,
  scrollingIn,
  USUAL_LIMITS,
} from '../../../src/domain/prompt/long-scrolling';
import type { Segment } from '../../../src/domain/attention/segment';
import { BEGIN, someSegments } from '../../support/arbitrary/arbitrary';
import { segment } from '../../support/store/segment';

/** Attention at LinkedIn, in minutes from the beginning; screens are whole. */
function stretch(from: number, to: number, screens: number, more: Partial<Segment> = {}): Segment {
  const [start, end] = [BEGIN + from * MINUTE, BEGIN + to * MINUTE];
  return segment('linkedin', start, end, { screens: screens * 10, ...more });
}

const long = (visit: readonly Segment[], acts: readonly number[] = []) =>
  isLong(scrollingIn(visit, acts), USUAL_LIMITS);

describe('scrolling is long', () => {
  test('from 8 minutes and 25 screens on, not before either', () => {
    expect(long([stretch(0, 8, 25)])).toBe(true);
    expect(long([stretch(0, 7.9, 25)])).toBe(false);
    expect(long([stretch(0, 8, 24.9)])).toBe(false);
  });

  test('over all segments of the visit, gaps left out', () => {
    const visit = [stretch(0, 4, 13), stretch(5, 8, 12)];
    expect(scrollingIn(visit, [])).toMatchObject({ active: 7 * MINUTE, screens: 25 });
    expect(long([...visit, stretch(9, 10, 0)])).toBe(true);
  });

  test('not while more than half of it was watched, but swiping from video to video is scrolling', () => {
    const film = stretch(10, 21, 0, { place: 'watch', began: 'played' });
    expect(long([stretch(0, 10, 30), film])).toBe(false);
    const swiped = stretch(10, 21, 22, { place: 'watch', began: 'moved' });
    expect(long([stretch(0, 10, 30), swiped])).toBe(true);
  });

  test('on a page of short videos counts each item as a screen', () => {
    const items = Array.from({ length: 25 }, (_, index) =>
      stretch(index / 2, (index + 1) / 2, 0, { place: 'watch', began: 'moved' }),
    );
    expect(scrollingIn(items, []).screens).toBeCloseTo(25);
    expect(long(items)).toBe(true);
  });
});

describe('a purposeful act begins the count anew', () => {
  test.each<[string, readonly Segment[]]>([
    ['opening a conversation', [stretch(0, 8, 30), stretch(8, 9, 0, { place: 'messages' })]],
    ['writing', [stretch(0, 8, 30), stretch(8, 9, 0, { place: 'compose' })]],
    ['searching', [stretch(0, 8, 30), stretch(8, 9, 0, { place: 'search' })]],
    ['typing', [stretch(0, 10, 30, { acted: BEGIN + 5 * MINUTE })]],
  ])('%s', (_, visit) => {
    expect(long(visit)).toBe(false);
  });

  test('recording a result, or saying that it is working', () => {
    const visit = [stretch(0, 12, 40)];
    expect(long(visit, [BEGIN + 2 * MINUTE])).toBe(true);
    expect(long(visit, [BEGIN + 6 * MINUTE])).toBe(false);
  });

  test('and what comes after it counts again', () => {
    const visit = [stretch(0, 8, 30), stretch(8, 9, 0, { place: 'messages' }), stretch(9, 17, 25)];
    expect(long(visit)).toBe(true);
  });
});

describe('whatever a visit is like', () => {
  test('what counts since the last act is never more than the visit itself', () => {
    fc.assert(
      fc.property(
        someSegments,
        fc.array(fc.integer({ min: -5, max: 200 })),
        (segments, minutes) => {
          fc.pre(segments.length > 0);
          const acts = minutes.map((minute) => BEGIN + minute * MINUTE);
          const { active, visitActive, since, visitStart, watching } = scrollingIn(segments, acts);
          expect(active).toBeLessThanOrEqual(visitActive);
          expect(since).toBeGreaterThanOrEqual(visitStart);
          expect(watching).toBeGreaterThanOrEqual(0);
          expect(watching).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('limits of nothing are always met, those of a million never', () => {
    const scrolling = scrollingIn([stretch(0, 60, 500)], []);
    expect(isLong(scrolling, { active: 0, screens: 0 })).toBe(true);
    expect(isLong(scrolling, { active: 1_000_000 * MINUTE, screens: 1_000_000 })).toBe(false);
    expect(isLong(scrolling, doubled(USUAL_LIMITS, 3))).toBe(false);
  });
});
