// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time/instant';
import type { Site } from '../../src/domain/site/site';
import { Panel } from '../../src/panel/panel';
import { chosenIds, type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { attention, begun } from '../support/dom/lived-day';
import { button, enter, press, show, text, tick, type, until } from '../support/dom/shown';
import { backedBy, NOON, someSurroundings, thatDay } from '../support/dom/some-surroundings';

const FORUM: Omit<Site, 'id'> = {
  name: 'Our forum',
  category: 'social',
  hosts: ['forum.example'],
  scheme: 'https',
  places: [],
  navigation: 'path',
};

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
  location.hash = '';
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(around = someSurroundings()) {
  await show(<Panel store={fresh.store} surroundings={backedBy(fresh.store, around)} />);
  await until(() => document.querySelector('h1') !== null);
  return around.seen;
}

async function goTo(hash: string) {
  await act(() => {
    location.hash = hash;
    dispatchEvent(new Event('hashchange'));
  });
}

const result = {
  goal: 'customers',
  rung: 'reply',
  amount: 2,
  credit: { kind: 'several' },
  at: NOON - 2 * MINUTE,
  offset: 60,
} as const;

describe('the day', () => {
  beforeEach(() =>
    begun(fresh, [
      attention('a', 9, 2, 12, { place: 'messages', ended: 'idle' }),
      attention('b', 10, 0, 20),
    ]),
  );

  test('shows results and time beside each other, and updates by itself', async () => {
    await open();
    await until(() => text().includes('Sunday'));
    expect(text()).toContain('waits for an answer');
    await fresh.store.checkIns.label([attention('b', 10, 0, 20)], {
      kind: 'goal',
      goal: 'customers',
    });
    await until(() => text().includes('20 min served a goal'));
    await fresh.store.results.add(result);
    await until(() => text().includes('2 replies.'));
    expect(document.querySelectorAll('.results .dot.ring')).toHaveLength(2);
  });

  test('a stretch says why it counted, and can be relabelled and put back', async () => {
    await open();
    await until(() => document.querySelector('.block') !== null);
    await press('9:02 to 9:14, LinkedIn messages, 12 min: Unlabelled');
    await until(() => text().includes('LinkedIn messages, counted 9:02 to 9:14, ended: no input'));
    await press('Win 3 customers: LinkedIn messages');
    await until(() => text().includes('12 min served a goal'));
    expect(button('Win 3 customers: LinkedIn messages').getAttribute('aria-pressed')).toBe('true');
    await press('Undo');
    await until(() => !text().includes('served a goal'));
  });

  test('can be read as a list, and relabelled from there', async () => {
    await open();
    await until(() => document.querySelector('.block') !== null);
    const list = document.querySelector<HTMLDetailsElement>('.day-strip details');
    if (list) list.open = true;
    await act(() => void list?.dispatchEvent(new Event('toggle')));
    expect(list?.querySelectorAll('tbody tr')).toHaveLength(2);
    await press('Relabel LinkedIn messages');
    await until(() => text().includes('counted 9:02 to 9:14'));
  });

  test('a result names what brought it by the name that it has now, and so does its form', async () => {
    const spots = [{ site: 'linkedin', place: 'messages' }] as const;
    const writing = { id: 'w', stamp: '1', goal: 'customers', name: 'Writing', spots, order: 0 };
    await fresh.tables.activities.put(writing);
    const credit = { kind: 'activities', activities: ['linkedin/messages'] } as const;
    await fresh.store.results.add({ ...result, credit });
    await open();
    await until(() => text().includes('brought by Writing'));
    await press('Change 2 replies');
    await until(() => document.querySelector('.results-list .form') !== null);
    const ticked = [...document.querySelectorAll('.results-list .form input:checked')];
    expect(ticked.map((box) => box.parentElement?.textContent)).toContain('Writing');
    expect(document.querySelector('.results-list .form')?.textContent).not.toContain(
      'LinkedIn mess',
    );
  });

  test('a result can be deleted and put back', async () => {
    await fresh.store.results.add(result);
    await open();
    await until(() => text().includes('brought by several things'));
    await press('Delete 2 replies');
    await until(() => text().includes('No result recorded yet.'));
    await press('Undo');
    await until(() => text().includes('brought by several things'));
  });

  test('a result can be changed and put back', async () => {
    await fresh.store.results.add(result);
    await open();
    await until(() => text().includes('brought by several things'));
    await press('Change 2 replies');
    await type('How much or how many', '3');
    await tick('Don’t know');
    await press('Save result');
    await until(() => text().includes('cause not known'));
    expect(text()).toContain('Changed: 3 replies');
    await press('Undo');
    await until(() => text().includes('brought by several things'));
    expect(await fresh.tables.results.toArray()).toMatchObject([result]);
  });

  test('a sale can be paid back in part, once, and both go together', async () => {
    const sale = { ...result, goal: 'course', rung: 'income', amount: 79, at: result.at - DAY };
    await fresh.store.results.add(sale);
    location.hash = '#/day/2026-11-21';
    await open();
    await until(() => text().includes('€79 for'));
    await press('Paid back: €79');
    await type('How much was paid back', '80');
    await enter();
    expect(text()).toContain('more than is left of it: €79');
    await type('How much was paid back', '20');
    await enter();
    await enter();
    await until(() => text().includes('paid back in part, €59 left'));
    expect(await fresh.tables.results.count()).toBe(2);
    await goTo('#/day');
    await until(() => text().includes('€20 paid back for'));
    expect(text()).toContain('of the result of 21 November');
    expect(text()).toContain('paid back -€20');
    await goTo('#/day/2026-11-21');
    await until(() => text().includes('€59 left'));
    await press('Delete €79');
    await until(() => text().includes('nothing recorded on this day'));
    await press('Undo');
    await until(() => text().includes('€59 left'));
  });

  test('a result of a deleted goal still shows and can be changed; of a lost one it can be deleted', async () => {
    await fresh.store.results.add(result);
    await fresh.store.results.add({ ...result, goal: 'lost', rung: 'x', amount: 7 });
    await fresh.store.goals.remove('customers');
    await open();
    await until(() => text().includes('2 replies for Win 3 customers'));
    expect(button('Change 2 replies')).toBeDefined();
    expect(text()).toContain('7 for a goal that is gone');
    await press('Delete 7');
    await until(() => !text().includes('7 for'));
  });

  test('yesterday has its own address, and a result can be added to it', async () => {
    await open();
    await goTo('#/day/2026-11-21');
    await until(() => text().includes('Saturday'));
    await press('Record a result');
    await type('At what time', '09:15');
    await tick('replies');
    await press('Save result');
    await until(() => text().includes('1 reply for Win 3 customers'));
    const [stored] = await fresh.tables.results.toArray();
    expect(stored?.at).toBe(thatDay(9, 15) - DAY);
  });

  test('moves on when a new day begins while it is open', async () => {
    const around = someSurroundings();
    await open(around);
    await until(() => text().includes('Sunday'));
    around.clock.at += DAY;
    await until(() => text().includes('Monday'));
  });
});

describe('goals', () => {
  test('can be added, and deleted with undo', async () => {
    await begun(fresh, [], []);
    location.hash = '#/goals';
    await open();
    await press('Add a goal');
    await type('What do you want to reach?', 'Win 3 customers');
    await type('One of them is called', 'sale');
    await type('How much or how many', '3');
    await type('By when', '2026-12-31');
    await press('Save goal');
    await until(() => text().includes('3 sales by 31 December'));
    await press('Delete Win 3 customers');
    await until(() => text().includes('No goal yet'));
    await press('Undo');
    await until(() => text().includes('3 sales by 31 December'));
  });
});

describe('sites', () => {
  beforeEach(async () => {
    await begun(fresh);
    location.hash = '#/sites';
  });

  test('can be added; the browser is asked for these alone', async () => {
    const seen = await open();
    await tick('Reddit');
    await press('Time this site');
    await until(() => text().includes('Reddittimed'));
    expect(seen.asked).toEqual(['https://*.reddit.com/*']);
  });

  test('can be switched off and given limits of their own, each told to the background', async () => {
    const seen = await open();
    await press('Change Gmail');
    await type('Without input, count no longer than', '90000');
    await tick('Video and sound in view count');
    await tick('Time this site');
    await until(() => text().includes('Gmailnot timed'));
    expect(seen.changes).toEqual(['limits', 'limits', 'limits']);
    expect(await fresh.tables.sites.get('gmail')).toMatchObject({
      idle: 90_000,
      media: false,
      off: true,
    });
  });

  test('without time are removed at once, with undo', async () => {
    await open();
    await press('Change Gmail');
    await press('Remove Gmail');
    await until(() => text().includes('No longer timing Gmail'));
    expect(await chosenIds(fresh)).toEqual(['linkedin']);
    await press('Undo');
    await until(() => text().includes('Gmailtimed'));
  });

  test('with time are removed only after the question what becomes of it', async () => {
    await fresh.tables.segments.put(attention('a', 9, 0, 12));
    const seen = await open();
    await press('Change LinkedIn');
    await press('Remove LinkedIn');
    await until(() => text().includes('LinkedIn has 12 min on record.'));
    await press('Cancel');
    expect(await chosenIds(fresh)).toContain('linkedin');
    await press('Remove LinkedIn');
    await until(() => text().includes('on record'));
    await press('Delete 12 min for good');
    await until(() => text().includes('Removed with all its time: LinkedIn'));
    expect(seen.forgotten).toEqual(['linkedin']);
  });

  test('of the person’s own can be added, for one host alone', async () => {
    const seen = await open();
    await type('Its address', 'example.org/forum');
    await enter();
    await until(() => text().includes('example.org/forumtimed'));
    expect(seen.asked).toEqual(['https://example.org/*']);
  });

  test('of the person’s own have their name in the day, also when they were removed', async () => {
    await fresh.store.sites.add(FORUM);
    const own = (await fresh.store.sites.chosen()).find((row) => row.own)?.id ?? '';
    await fresh.store.sites.drop([own]);
    await fresh.tables.segments.put(attention('b', 9, 0, 12, { site: own, place: 'other' }));
    location.hash = '#/day';
    await open();
    await until(() => text().includes('Our forum 12 min'));
  });
});

describe('your data', () => {
  test('consent can be seen and withdrawn, and given again', async () => {
    await begun(fresh);
    location.hash = '#/data';
    const seen = await open();
    expect(text()).toContain('You agreed to this on 22 November.');
    await press('Withdraw and stop timing');
    await until(() => text().includes('You have not agreed'));
    expect((await fresh.store.settings.all()).consentedAt).toBe(0);
    expect(seen.changes).toEqual(['consent']);
    await press('Agree and begin timing');
    await until(() => text().includes('You agreed to this'));
  });
});

test('without consent or sites the panel says so and leads on', async () => {
  const seen = await open();
  await until(() => text().includes('Nothing is timed yet'));
  await press('Read and begin');
  expect(seen.opened).toEqual(['welcome']);
  await fresh.store.settings.set('consentedAt', NOON);
  await until(() => text().includes('No site is chosen'));
});
