import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { USUAL_LIMITS } from '../../../src/domain/prompt/long-scrolling';
import { ownLimits } from '../../../src/domain/prompt/scroll-threshold';
import { BEGIN, someSegments } from '../../support/arbitrary/arbitrary';
import { segment } from '../../support/store/segment';

/** A visit of so many minutes every hour, with five screens a minute; the first so many days ago. */
function visits(minutes: readonly number[], days: number) {
  return minutes.map((length, index) => {
    const start = BEGIN - days * DAY + index * HOUR;
    return segment('x', start, start + length * MINUTE, { screens: length * 50 });
  });
}

const ONE_TO_TWENTY_ONE = Array.from({ length: 21 }, (_, index) => index + 1);

describe('what is long for a person', () => {
  test('is the usual until there are two weeks and 20 visits', () => {
    expect(ownLimits(visits(ONE_TO_TWENTY_ONE, 13), BEGIN, USUAL_LIMITS)).toEqual(USUAL_LIMITS);
    expect(ownLimits(visits([9, 10], 20), BEGIN, USUAL_LIMITS)).toEqual(USUAL_LIMITS);
  });

  test('is then longer than four of five of their own visits', () => {
    const own = ownLimits(visits(ONE_TO_TWENTY_ONE, 15), BEGIN, USUAL_LIMITS);
    expect(own).toEqual({ active: 17 * MINUTE, screens: 85 });
  });

  test('is never less than 5 minutes and 15 screens', () => {
    const short = ONE_TO_TWENTY_ONE.map(() => 0.5);
    const own = ownLimits(visits(short, 15), BEGIN, USUAL_LIMITS);
    expect(own).toEqual({ active: 5 * MINUTE, screens: 15 });
    fc.assert(
      fc.property(someSegments, (segments) => {
        const { active, screens } = ownLimits(segments, BEGIN + 20 * DAY, USUAL_LIMITS);
        expect(active).toBeGreaterThanOrEqual(5 * MINUTE);
        expect(screens).toBeGreaterThanOrEqual(15);
      }),
    );
  });
});
