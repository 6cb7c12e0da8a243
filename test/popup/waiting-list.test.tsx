// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Popup } from '../../src/popup/popup';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { attention, begun } from '../support/dom/lived-day';
import { doing, press, pressKey, show, text, tick, until } from '../support/dom/shown';
import { someSurroundings, thatDay } from '../support/dom/some-surroundings';

let fresh: FreshStore;
beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh, [
    attention('a', 8, 0, 10, { place: 'messages' }),
    attention('b', 9, 0, 20),
    attention('c', 10, 0, 6, { place: 'profile' }),
  ]);
});
afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open() {
  await show(<Popup store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => text().includes('Which goal did it serve?'));
}

const answered = async () => {
  const rows = await fresh.tables.checkIns.orderBy('end').toArray();
  return rows.map(({ place, label }) => [place, label.kind]);
};

test('several can be ticked and answered together with one key', async () => {
  await open();
  await press('Select several');
  await tick('LinkedIn messages8:00 to 8:10 · 10 min');
  await tick('LinkedIn profiles10:00 to 10:06 · 6 min');
  expect(text()).toContain('2 selected visits');
  await pressKey('0');
  await until(() => text().includes('1 visit of today'));
  expect(await answered()).toEqual([
    ['messages', 'none'],
    ['profile', 'none'],
  ]);
});

test('a visit can be split, and each side answered for itself', async () => {
  await open();
  await press('9:00 to 9:20 · 20 min: split LinkedIn feed');
  await press('Split at 9:10');
  await until(() => text().includes('4 visits of today'));
  await press('Break: LinkedIn feed, 9:10 to 9:20');
  await until(() => text().includes('3 visits of today'));
  const [answer] = await fresh.tables.checkIns.toArray();
  expect(answer).toMatchObject({ start: thatDay(9, 10), end: thatDay(9, 20) });
});

test('an activity can be named with one more tap, and the plain tap stays', async () => {
  const planned = { name: 'Outreach', spots: [{ site: 'linkedin', place: 'messages' as const }] };
  await fresh.store.activities.add('customers', planned);
  await open();
  await press('More answers: LinkedIn feed');
  await press('Outreach: LinkedIn feed');
  await until(() => text().includes('LinkedIn feed: Outreach'));
  const [activity] = await fresh.store.activities.all();
  const [answer] = await fresh.tables.checkIns.toArray();
  expect(answer?.label).toEqual({ kind: 'goal', goal: 'customers', activity: activity?.id });
});

test('a rule is offered after the third same answer, and kept with undo', async () => {
  for (const hour of [5, 6]) {
    const earlier = attention(`at ${hour}`, hour, 0, 5);
    await fresh.store.checkIns.label([earlier], { kind: 'break' });
  }
  await open();
  expect(text()).not.toContain('Always');
  await press('Break: LinkedIn feed');
  await until(() => text().includes('Always Break for LinkedIn feed?'));
  await press('Yes: Always Break for LinkedIn feed?');
  await until(() => text().includes('From now on LinkedIn feed: Break'));
  await until(() => !text().includes('Always'));
  expect(await fresh.store.rules.all()).toMatchObject([
    { place: 'feed', label: { kind: 'break' } },
  ]);
  await doing(() =>
    [...document.querySelectorAll<HTMLElement>('.popup-foot .notice button')][0]?.click(),
  );
  await until(() => text().includes('Always Break for LinkedIn feed?'));
  expect(await fresh.store.rules.all()).toEqual([]);
});
