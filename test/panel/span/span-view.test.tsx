// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { attention, begun } from '../../support/dom/lived-day';
import { press, show, text, type, until } from '../../support/dom/shown';
import { NOON, someSurroundings } from '../../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash: string) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => document.querySelector('h1') !== null);
}

function links(): (string | null)[] {
  return [...document.querySelectorAll('.day-heading a')].map((link) => link.getAttribute('href'));
}

/** The way back to the days before, or on to those after. */
function arrow(which: 'back' | 'on'): HTMLElement | null {
  return document.querySelector(`.arrow.${which}`);
}

/** Goes there as a key press on the arrow does, until the name says `to`. */
async function go(which: 'back' | 'on', to: string): Promise<void> {
  arrow(which)?.focus();
  location.hash = arrow(which)?.getAttribute('href') ?? '';
  await until(() => document.querySelector('h1')?.textContent?.includes(to) ?? false);
}

/** Attention so many days before that Sunday, with its answer. */
async function lived(daysAgo: number, minutes: number, goal?: string) {
  const segment = attention(`${daysAgo} days ago`, 10, 0, minutes);
  const [start, end] = [segment.start - daysAgo * DAY, segment.end - daysAgo * DAY];
  await fresh.tables.segments.put({ ...segment, start, end });
  if (goal) await fresh.store.checkIns.label([{ ...segment, start, end }], { kind: 'goal', goal });
}

async function reply(daysAgo: number, amount: number) {
  await fresh.store.results.add({
    goal: 'customers',
    rung: 'reply',
    amount,
    credit: { kind: 'unknown' },
    at: NOON - daysAgo * DAY,
    offset: 60,
  });
}

describe('a week', () => {
  beforeEach(async () => {
    await begun(fresh);
    await lived(0, 60, 'customers');
    await lived(2, 30);
    await lived(7, 20, 'customers');
    await lived(21, 5, 'customers');
    await reply(1, 3);
    await reply(8, 1);
  });

  test('adds up its days and says how it differs from the week before', async () => {
    await open('#/week/2026-11-18');
    await until(() => text().includes('1 h served a goal'));
    expect(text()).toContain('16 – 22 November');
    expect(text()).toContain('3 replies. Of 1 h 30');
    expect(text()).toContain('1 h 10 more than the week before.');
    expect(text()).toContain('40 min more and 2 replies more than the week before');
    expect(text()).toContain('No time and no result for €2,000 from the course.');
    expect(links().slice(0, 2)).toEqual(['#/week/2026-11-09', '#/quarter']);
  });

  test('is compared with nothing where nothing was before', async () => {
    await open('#/week/2026-11-11');
    await until(() => text().includes('20 min served a goal') || text().includes('All of 20 min'));
    expect(text()).not.toContain('the week before.');
    expect(text()).not.toContain('more than');
  });

  test('with as much time as the week before says so, and no more', async () => {
    await lived(9, 70);
    await open('#/week/2026-11-18');
    await until(() => text().includes('As much time'));
    expect(document.querySelector('.summary')?.textContent).toMatch(
      /As much time as the week before\.$/,
    );
  });

  test('is not compared with a week in which timing only began', async () => {
    await fresh.tables.segments.delete('21 days ago');
    await open('#/week/2026-11-18');
    await until(() => text().includes('1 h served a goal'));
    expect(text()).not.toMatch(/more than|less than|As much time/);
  });

  test('is held against the plan of the week', async () => {
    const weekly = 2 * HOUR;
    const plan = { goal: 'customers', stamp: '1', weekly };
    await fresh.tables.activities.bulkPut([
      {
        ...plan,
        id: 'writing',
        name: 'Writing',
        spots: [{ site: 'linkedin', place: 'feed' }],
        order: 0,
      },
      {
        ...plan,
        id: 'calls',
        name: 'Calls',
        spots: [{ site: 'offline', place: 'call' }],
        order: 1,
      },
    ]);
    await open('#/week');
    await until(() => text().includes('Writing 1 h · 2 h planned'));
    expect(text()).toContain('Calls 0 s · 2 h planned');
  });

  test('has every day in its calendar, and those with something in a list', async () => {
    await open('#/week');
    await until(() => document.querySelector('.calendar') !== null);
    expect(document.querySelectorAll('a.slot')).toHaveLength(7);
    await act(() => {
      const list = document.querySelector<HTMLDetailsElement>('.calendar details');
      if (list) list.open = true;
      list?.dispatchEvent(new Event('toggle'));
    });
    await until(() => document.querySelector('.calendar tbody') !== null);
    const rows = [...document.querySelectorAll('.calendar tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual([
      'Friday 20 November30 min0 s',
      'Saturday 21 November0 s0 s3 replies',
      'Sunday 22 November1 h1 h',
    ]);
  });

  test('changes with the next write', async () => {
    await open('#/week');
    await until(() => text().includes('1 h served a goal'));
    await lived(3, 15, 'customers');
    await until(() => text().includes('1 h 15 served a goal'));
  });
});

test.each([
  ['#/month/2026-11', 'November 2026', '#/month/2026-10'],
  ['#/quarter/2026-Q4', 'Quarter 4 of 2026', '#/quarter/2026-Q3'],
  ['#/year/2026', '2026', '#/year/2025'],
  ['#/range/2026-11-01/2026-11-22', '1 – 22 November', '#/range/2026-10-10/2026-10-31'],
])('%s without anything says so, and leads on', async (hash, name, before) => {
  await begun(fresh);
  await open(hash);
  await until(() => text().includes('Nothing was timed and nothing recorded in these days.'));
  expect(document.querySelector('h1')?.textContent?.replaceAll(/\s/g, ' ')).toBe(name);
  expect(links()[0]).toBe(before);
  expect(text()).toContain('No day of it has time or results.');
});

test('a year of which nothing is added up yet is added up, and shown then', async () => {
  await begun(fresh);
  await lived(200, 10);
  await lived(100, 10);
  await lived(0, 10);
  await open('#/year');
  await until(() => text().includes('30 min waits for an answer'));
  expect(await fresh.tables.rollups.count()).toBeGreaterThan(190);
});

test('any days can be chosen', async () => {
  await begun(fresh);
  await open('#/month');
  await press('From … to …');
  await until(() => document.querySelector('.range-form') !== null);
  await act(() => {
    document.querySelector('.range-form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
  expect(location.hash).toBe('#/range/2026-11-01/2026-11-30');
});

test('when days begin is a setting that moves time to another day, and can be undone', async () => {
  await begun(fresh);
  const early = attention('night', 1, 30, 20);
  await fresh.tables.segments.put(early);
  await fresh.store.rollups.addUp({ first: '2026-11-01', last: '2026-11-30' }, '2026-11-22');
  await open('#/data');
  await type('Days begin at', String(HOUR));
  await until(() => text().includes('Days begin at 1:00'));
  const days = async () => {
    const { rollups } = await fresh.store.rollups.within(
      { first: '2026-11-01', last: '2026-11-30' },
      '2026-11-23',
    );
    return rollups.filter(({ cells }) => cells.length > 0).map(({ id }) => id);
  };
  expect(await days()).toEqual(['2026-11-22']);
  await press('Undo');
  await until(() => !text().includes('Undo'));
  expect(await days()).toEqual(['2026-11-21']);
});

describe('a month with a score', () => {
  beforeEach(async () => {
    await begun(fresh);
    await fresh.store.scores.add({ name: 'Followers', every: 'week' });
    const [score] = (await fresh.store.scores.all()).scores;
    const weeks = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
    if (!score) throw new Error('there is a score');
    for (const [index, day] of weeks.entries())
      await fresh.store.scores.read(score, { day, value: 400 + index * 10 }, 1);
  });

  test('says beside it what is known of the weeks that were over by its end, and before 20 of them no more', async () => {
    await open('#/month/2026-10');
    await until(() => text().includes('Scores beside results'));
    expect(text()).toContain('Beside sales (Win 3 customers)');
    expect(text()).toContain('Followers: 10 more in 2 weeks. Recorded beside it: 0 sales.');
    expect(text()).toContain('2 of 26 weeks. No link measurable yet.');
  });

  test('leaves it out of a week', async () => {
    await open('#/week/2026-11-09');
    await until(() => text().includes('Day by day'));
    expect(text()).not.toContain('Followers');
  });
});

describe('going from one stretch of days to its neighbours', () => {
  beforeEach(async () => {
    await begun(fresh);
    await lived(0, 60, 'customers');
  });

  test.each([
    ['#/week', '15 November', '22 November'],
    ['#/day', 'Saturday', 'Sunday'],
  ])('the focus stays on the way back; at the end of %s the name takes it', async (hash, a, b) => {
    await open(hash);
    await go('back', a);
    expect(document.activeElement).toBe(arrow('back'));
    await go('on', b);
    await until(() => document.activeElement?.localName === 'h1');
  });

  test('the name of the page tells which it is, for bookmarks and the way back', async () => {
    await open('#/week');
    expect(document.title).toMatch(/22 November · Payoff$/);
    await go('back', '15 November');
    expect(document.title).toMatch(/15 November · Payoff$/);
    location.hash = '#/goals';
    await until(() => document.title === 'Goals and plan · Payoff');
  });
});
