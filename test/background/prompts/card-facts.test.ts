import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCardFacts } from '../../../src/background/prompts/card-facts';
import { DAY, HOUR, type Instant } from '../../../src/domain/time/instant';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { segment } from '../../support/store/segment';
import { COURSE } from '../../support/dom/some-goals';

const NOON = Date.UTC(2026, 10, 22, 12);
const CALENDAR = { dayStart: 4 * HOUR, weekStart: 1 } as const;
const AIM = COURSE.ladder[0];

let fresh: FreshStore;
beforeEach(async () => {
  fresh = openFreshStore();
  fresh.setNow(NOON);
  await fresh.tables.goals.put(COURSE);
});
afterEach(() => fresh.close());

const hourAtX = () => readCardFacts({ at: NOON, offset: 0, site: 'x' }, CALENDAR, fresh.store);

/** Three hours of the feed, an hour on each of these days. */
function lived(...daysAgo: readonly number[]) {
  const segments = daysAgo.map((ago) => {
    const start = NOON - ago * DAY;
    return segment(`${ago} days ago`, start, start + HOUR, { site: 'x', place: 'feed' });
  });
  return fresh.tables.segments.bulkPut(segments);
}

async function sold(at: Instant, amount: number) {
  const credit = { kind: 'activities', activities: ['x/feed'] } as const;
  const sale = { goal: COURSE.id, rung: AIM.id, amount, credit, at, offset: 0 };
  await fresh.store.results.add(sale);
  const all = await fresh.store.results.ofGoal(COURSE.id);
  return all.find((row) => row.at === at)?.id ?? '';
}

test('an hour at a site tells sales less what was paid back, of days since the site was timed', async () => {
  await lived(20, 12, 3);
  await sold(NOON - 40 * DAY, 300);
  await sold(NOON - 2 * DAY, 100);
  const back = await sold(NOON - 9 * DAY, 400);
  await fresh.store.results.payBack(back, { amount: -400, at: NOON - 8 * DAY, offset: 0 });
  const { hour } = await hourAtX();
  expect(hour).toEqual({ time: 3 * HOUR, results: 1 });
});

test('is known, too, where the days were not added up yet', async () => {
  await lived(...Array.from({ length: 30 }, (_, ago) => ago + 1));
  expect(await fresh.tables.rollups.count()).toBe(0);
  const { hour } = await hourAtX();
  expect(hour).toEqual({ time: 30 * HOUR, results: 0 });
});
