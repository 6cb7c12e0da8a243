// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/domain/time/instant';
import { Panel } from '../../src/panel/panel';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { attention, begun } from '../support/dom/lived-day';
import {
  buttonNames,
  doing,
  enter,
  field,
  press,
  show,
  text,
  tick,
  type,
  until,
} from '../support/dom/shown';
import { NOON, someSurroundings, thatDay } from '../support/dom/some-surroundings';

const NOT_SAVED = 'Not saved yet';

let fresh: FreshStore;
let around: ReturnType<typeof someSurroundings>;

beforeEach(async () => {
  fresh = openFreshStore();
  around = someSurroundings();
  location.hash = '';
  await begun(fresh, [attention('a', 9, 0, 30)]);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash = location.hash) {
  location.hash = hash;
  await show(<Panel store={fresh.store} surroundings={around.surroundings} />);
  await until(() => document.querySelector('h1') !== null);
}

/** The page goes and comes again, as with an update of the extension. */
async function reload() {
  await show(null);
  await open();
}

const nextDay = () =>
  doing(() => {
    around.clock.at += DAY;
  });

const drafts = () => [...around.drafts.keys()];

describe('what is half typed comes back after a reload, says so, and can be discarded', () => {
  test.each([
    ['a result', '', 'Record a result', 'How much or how many', '7', '1'],
    ['an entry', '', 'Enter offline time', 'How many minutes', '35', ''],
    ['a goal', '#/goals', 'Add a goal', 'What do you want to reach?', 'Three talks', ''],
    ['an own site', '#/sites', '', 'Its address', 'example.org/fo', ''],
  ])('%s', async (_, hash, opener, label, half, first) => {
    await open(hash);
    if (opener) await press(opener);
    await until(() => document.querySelector('form') !== null);
    await type(label, half);
    await reload();
    await until(() => text().includes(NOT_SAVED));
    expect(field(label).value).toBe(half);
    await press('Discard');
    expect(field(label).value).toBe(first);
    expect(text()).not.toContain(NOT_SAVED);
    expect(drafts()).toEqual([]);
  });

  test('a change of a result, against what stood there when it was opened', async () => {
    await fresh.store.results.add({
      goal: 'customers',
      rung: 'sale',
      amount: 1,
      credit: { kind: 'unknown' },
      at: NOON - HOUR,
      offset: 60,
    });
    await open();
    await until(() => buttonNames().some((name) => name.startsWith('Change')));
    await press(buttonNames().find((name) => name.startsWith('Change')) ?? '');
    await type('How much or how many', '4');
    await reload();
    await until(() => text().includes(NOT_SAVED));
    expect(field('How much or how many').value).toBe('4');
    await enter();
    await until(() => text().includes('Changed: 4'));
    expect(drafts()).toEqual([]);
  });
});

test('what is saved or given up comes back no more', async () => {
  await open();
  await press('Record a result');
  await type('How much or how many', '7');
  await enter();
  await until(() => text().includes('Recorded'));
  await press('Enter offline time');
  await type('How many minutes', '35');
  await press('Cancel');
  await reload();
  expect(text()).not.toContain(NOT_SAVED);
  expect(document.querySelector('form')).toBeNull();
});

async function halfTyped() {
  await open();
  await press('Record a result');
  await type('How much or how many', '7');
  await reload();
  await until(() => text().includes(NOT_SAVED));
}

describe('a draft that stands in two windows', () => {
  const name = 'result/new/today';

  test('closes in one once the other has saved it, so that it is not saved twice', async () => {
    await halfTyped();
    await doing(() => around.elsewhere(name, undefined));
    expect(document.querySelector('form')).toBeNull();
  });

  test('shows in one what is typed in the other', async () => {
    await halfTyped();
    const [draft] = [...around.drafts.values()];
    const typed = JSON.parse(JSON.stringify(draft).replaceAll('"7"', '"78"'));
    await doing(() => around.elsewhere(name, typed));
    expect(field('How much or how many').value).toBe('78');
  });

  test('begins anew in one that always stands open', async () => {
    await open('#/sites');
    await type('Its address', 'example.org/fo');
    await until(() => drafts().length > 0);
    const [ownSite = ''] = drafts();
    await doing(() => around.elsewhere(ownSite, undefined));
    expect(field('Its address').value).toBe('');
  });
});

test('a draft of another shape is passed over', async () => {
  around.drafts.set('result/new/today', { opened: {}, typed: { amount: 7 } });
  await open();
  await until(() => document.querySelector('form') !== null);
  expect(field('How much or how many').value).toBe('1');
  expect(text()).not.toContain(NOT_SAVED);
});

describe('over the end of the day', () => {
  test('an entry that is half typed stays, and is saved for the day it was opened for', async () => {
    await open();
    await press('Enter offline time');
    await tick('Phone call');
    await type('It began at', '10:10');
    await type('How many minutes', '30');
    await nextDay();
    await until(() => text().includes('A new day has begun'));
    expect(field('How many minutes').value).toBe('30');
    await enter();
    await until(() => text().includes('Saved: Phone call'));
    const [entry] = await fresh.tables.entries.toArray();
    expect(entry?.start).toBe(thatDay(10, 10));
    await until(() => !text().includes('A new day has begun'));
    await until(() => document.querySelector('h1')?.textContent?.includes('23') === true);
  });

  test('a result opened for now is of the day on which it was opened, and shows it', async () => {
    await open();
    await press('Record a result');
    await type('How much or how many', '7');
    await nextDay();
    await until(() => text().includes('A new day has begun'));
    await press('Go to the new day');
    await until(() => document.querySelector('h1')?.textContent?.includes('23') === true);
    expect(field('How much or how many').value).toBe('7');
    expect(field('On which day').value).toBe('2026-11-22');
    await enter();
    await until(() => text().includes('Recorded'));
    const [result] = await fresh.tables.results.toArray();
    expect(result?.at).toBe(NOON);
  });

  test('with no form open the page goes on by itself, without a word', async () => {
    await open();
    await nextDay();
    await until(() => document.querySelector('h1')?.textContent?.includes('23') === true);
    expect(text()).not.toContain('A new day has begun');
  });
});

describe('where another window takes the row away', () => {
  const ENTRY = {
    start: thatDay(10),
    end: thatDay(10, 45),
    offset: 60,
    place: 'call',
    label: { kind: 'goal', goal: 'customers' },
  } as const;

  test('the form of an entry stays with what was typed, and says so', async () => {
    const { id } = await fresh.store.entries.add({ ...ENTRY, entered: true });
    await open();
    await press('Open Phone call');
    await press('Change Phone call');
    await type('Note (may stay empty)', 'half typed');
    await fresh.store.entries.remove(id);
    await until(() => text().includes('taken away in another window'));
    expect(field('Note (may stay empty)').value).toBe('half typed');
    await press('Cancel');
    await until(() => !text().includes('taken away in another window'));
    expect(buttonNames()).not.toContain('Open Phone call');
  });

  test('a form for a new result stays when its goal is archived, and keeps its goal', async () => {
    await open();
    await press('Record a result');
    await type('How much or how many', '7');
    for (const { id } of await fresh.store.goals.all()) await fresh.store.goals.archive(id);
    await until(() => text().includes('taken off the list in another window'));
    expect(field('How much or how many').value).toBe('7');
  });
});
