import type { Days } from '../time/day';
import { daysOf, weekdayOf } from '../time/period';
import type { Reading, Score } from '../plan/score';
import { seededRandom } from '../statistics/random';

/** What somebody who is made up counts besides results. */
export const DEMO_SCORE: Score = {
  id: 'demo-followers',
  stamp: '1',
  name: 'Followers',
  every: 'week',
};

const BEGAN_WITH = 480;
const MOST_A_WEEK = 14;

/** A reading on each Monday of the span: more every week, however the week was. */
export function demoReadings(span: Days): Reading[] {
  const random = seededRandom(3);
  let value = BEGAN_WITH;
  return daysOf(span)
    .filter((day) => weekdayOf(day) === 1)
    .map((day) => {
      value += Math.round(random() * MOST_A_WEEK);
      const id = `demo-reading-${day}`;
      return { id, stamp: '1', score: DEMO_SCORE.id, day, value, dated: true };
    });
}
