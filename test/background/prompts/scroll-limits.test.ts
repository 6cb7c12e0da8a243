import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitsKeeper } from '../../../src/background/prompts/scroll-limits';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { USUAL_LIMITS } from '../../../src/domain/prompt/long-scrolling';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { segment } from '../../support/store/segment';

const NOON = Date.UTC(2026, 10, 22, 12);

let fresh: FreshStore;

/** Twenty visits of 20 min and 60 screens, one a day. */
beforeEach(async () => {
  fresh = openFreshStore();
  await fresh.tables.segments.bulkPut(
    Array.from({ length: 20 }, (_, day) => {
      const end = NOON - (day + 1) * DAY;
      return segment(`visit-${day}`, end - 20 * MINUTE, end, { screens: 600 });
    }),
  );
});
afterEach(() => fresh.close());

test('what is long for a person is read once an hour, and anew when the usual changes', async () => {
  const read = vi.spyOn(fresh.store.segments, 'within');
  const limitsOf = limitsKeeper(fresh.store);
  const own = { active: 20 * MINUTE, screens: 60 };
  expect(await limitsOf(USUAL_LIMITS, NOON)).toEqual(own);
  expect(await limitsOf({ ...USUAL_LIMITS }, NOON + HOUR - 1)).toEqual(own);
  expect(read).toHaveBeenCalledTimes(1);
  await limitsOf(USUAL_LIMITS, NOON + HOUR);
  expect(read).toHaveBeenCalledTimes(2);
  await limitsOf({ ...USUAL_LIMITS, screens: 50 }, NOON + HOUR);
  expect(read).toHaveBeenCalledTimes(3);
});
