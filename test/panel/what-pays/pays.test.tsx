// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { attention, begun } from '../../support/dom/lived-day';
import { press, show, text, until } from '../../support/dom/shown';
import { NOON, someSurroundings } from '../../support/dom/some-surroundings';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh);
  await fresh.store.settings.set('consentedAt', NOON - 60 * DAY);
  // Twenty days of an hour: more than are added up on the spot.
  for (let daysAgo = 1; daysAgo <= 20; daysAgo += 1) await lived(daysAgo, 60);
  await came(3, 'linkedin/feed');
  await came(2, 'linkedin/feed');
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function lived(daysAgo: number, minutes: number) {
  const today = attention(`${daysAgo} days ago`, 10, 0, minutes);
  const [start, end] = [today.start - daysAgo * DAY, today.end - daysAgo * DAY];
  await fresh.tables.segments.put({ ...today, start, end });
  const goal = { kind: 'goal', goal: 'customers' } as const;
  await fresh.store.checkIns.label([{ ...today, start, end }], goal);
}

function came(daysAgo: number, activity: string) {
  const credit = { kind: 'activities', activities: [activity] } as const;
  const at = NOON - daysAgo * DAY;
  return fresh.store.results.add({
    goal: 'customers',
    rung: 'reply',
    amount: 1,
    credit,
    at,
    offset: 60,
  });
}

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
}

describe('what pays', () => {
  test('is told in a sentence on the day, also where no view has added the days up yet', async () => {
    await open('#/day');
    await until(() => text().includes('LinkedIn feed brought 2 replies, all whose cause you know'));
  });

  test('has a page that opens each site into its places', async () => {
    await open('#/pays');
    await until(() => text().includes('Where the time went, and what came of it'));
    expect(text()).not.toContain('LinkedIn feed20 h');
    await press('LinkedIn');
    await until(() => text().includes('LinkedIn feed20 h'));
  });
});
