import { bench, describe } from 'vitest';
import { bestPaying } from '../../src/domain/evidence/best-paying';
import { seededRandom } from '../../src/domain/statistics/random';
import { addDays } from '../../src/domain/time/day';
import { type ClaimWorld, FIRST_DAY, livedRows } from './calibrate/claim-worlds';

const WEEKS = 520;
const LAST_DAY = addDays(FIRST_DAY, 7 * WEEKS - 1);
const EIGHT = Array.from({ length: 8 }, () => 0.1);
const threefold = EIGHT.map((rate, activity) => (activity === 0 ? 3 * rate : rate));
const size: ClaimWorld['size'] = (_, random) => 100 + Math.floor(900 * random());

const once = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

/** One goal of ten years with eight activities: where nothing is clear one pair is looked at, where one is best all seven. */
describe('ten years, eight activities', () => {
  for (const kind of ['count', 'money'] as const)
    for (const [name, rates] of Object.entries({ alike: EIGHT, threefold })) {
      const world = { name, kind, rates, ...(kind === 'money' && { size }) };
      const rows = livedRows(world, WEEKS, seededRandom(1));
      bench(`${kind}, ${name}`, () => void bestPaying(rows, LAST_DAY), once);
    }
});
