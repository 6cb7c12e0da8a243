// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CoinTest } from '../../../src/domain/evidence/coin-test';
import { Panel } from '../../../src/panel/panel';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { attention, begun } from '../../support/dom/lived-day';
import { buttonNames, enter, press, show, text, tick, until } from '../../support/dom/shown';
import { someSurroundings } from '../../support/dom/some-surroundings';

const TEST: CoinTest = {
  goal: 'customers',
  doing: 'linkedin/feed',
  rung: 'reply',
  less: 'half',
  first: '2026-11-16',
  sides: ['less', 'usual', 'usual', 'less', 'usual', 'less', 'less', 'usual'],
};

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  const segment = attention('feed', 10, 0, 90);
  await begun(fresh, [segment]);
  await fresh.store.checkIns.label([segment], { kind: 'goal', goal: 'customers' });
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
}

const stored = async () => (await fresh.store.settings.all()).coinTest;

describe('the test by a coin', () => {
  test('is begun with all its coins tossed, and stopped; undo brings it back', async () => {
    await open('#/coin');
    await until(() => text().includes('The first week begins on 23 November.'));
    await tick('Half of it');
    await enter();
    await until(() => text().includes('The test of LinkedIn feed begins on 23 November.'));
    const begun = await stored();
    expect(begun).toMatchObject({ doing: 'linkedin/feed', less: 'half', first: '2026-11-23' });
    expect(begun?.sides).toHaveLength(8);
    await press('Stop the test');
    await until(() => text().includes('The first week begins on'));
    await press('Undo');
    await until(() => text().includes('The test of LinkedIn feed begins'));
    expect(await stored()).toEqual(begun);
  });

  test('says what the coin says of this week, there and on the day, and nothing of weeks to come', async () => {
    await fresh.store.settings.set('coinTest', TEST);
    await open('#/coin');
    await until(() => text().includes('Week 1 of 8. LinkedIn feed: half of it.'));
    expect(document.querySelectorAll('.coin-weeks tbody tr')).toHaveLength(1);
    expect(text()).toContain('1 h 30');
    await open('#/day');
    await until(() => text().includes('Week 1 of 8. LinkedIn feed: half of it.'));
  });

  test('compares the two kinds of weeks when all are over, and says how weak that is', async () => {
    await fresh.store.settings.set('coinTest', { ...TEST, first: '2026-09-21' });
    await open('#/coin');
    await until(() => text().includes('The test of LinkedIn feed was over on 16 November.'));
    expect(text()).toContain(
      'Weeks as usual: 0 replies on the average. The other weeks: 0 replies.',
    );
    expect(text()).toContain('in about 100 of 100 such tests');
    expect(text()).toContain('Eight weeks are few');
    expect(buttonNames()).toContain('Put it away');
  });

  test('of a goal that is gone can be put away', async () => {
    await fresh.store.settings.set('coinTest', { ...TEST, goal: 'gone' });
    await open('#/coin');
    await until(() => text().includes('What this test was about is not there any more.'));
    await press('Put it away');
    await until(() => text().includes('The first week begins on'));
  });
});
