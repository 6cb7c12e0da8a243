// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/domain/site/catalogue';
import { HOUR } from '../../src/domain/time/instant';
import { originsOf } from '../../src/domain/site/origins';
import { Popup } from '../../src/popup/popup';
import { decisionAt, intentionAt } from '../support/prompt/decision';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { attention, begun } from '../support/dom/lived-day';
import {
  button,
  buttonNames,
  press,
  pressKey,
  show,
  text,
  tick,
  until,
} from '../support/dom/shown';
import { backedBy, NOON, someSurroundings, thatDay } from '../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(around = someSurroundings()) {
  await show(<Popup store={fresh.store} surroundings={backedBy(fresh.store, around)} />);
  await until(() => text() !== '');
  return around.seen;
}

const labels = async () => {
  const all = await fresh.tables.checkIns.orderBy('end').toArray();
  const rows = all.filter(({ deleted }) => !deleted);
  return rows.map(({ place, label }) => [place, label.kind === 'goal' ? label.goal : label.kind]);
};

describe('before consent', () => {
  test('the popup says that nothing is timed, and leads to the welcome page', async () => {
    const seen = await open();
    expect(text()).toContain('Nothing is timed yet');
    await press('Read and begin');
    expect(seen.opened).toEqual(['welcome']);
  });
});

describe('with visits that wait', () => {
  beforeEach(() =>
    begun(fresh, [
      attention('a', 8, 0, 10, { place: 'messages' }),
      attention('b', 9, 0, 20),
      attention('c', 10, 0, 5),
    ]),
  );

  test('they are grouped by site and place, the newest first', async () => {
    const seen = await open();
    expect(text()).toContain('3 visits of today, 35 min');
    expect(text()).toMatch(/LinkedIn feed25 min in 2 visits.*LinkedIn messages8:00 to 8:10 · 10/);
    expect(seen.waiting).toBe(3);
  });

  test('one tap labels a row, and the badge follows', async () => {
    const seen = await open();
    await press('Win 3 customers: LinkedIn feed');
    await until(() => text().includes('1 visit of today'));
    expect(await labels()).toEqual([
      ['feed', 'customers'],
      ['feed', 'customers'],
    ]);
    expect(seen.waiting).toBe(1);
    expect(text()).toContain('LinkedIn feed: Win 3 customers');
  });

  test('keys label the first visit, one row after the other', async () => {
    await open();
    await pressKey('0');
    await until(() => text().includes('1 visit of today'));
    await pressKey('b');
    await until(() => text().includes('Nothing waits'));
    expect(await labels()).toEqual([
      ['messages', 'break'],
      ['feed', 'none'],
      ['feed', 'none'],
    ]);
  });

  test('a key acts on the row that has the focus', async () => {
    await open();
    button('Break: LinkedIn messages').focus();
    await pressKey('2');
    await until(() => text().includes('2 visits of today'));
    expect(await labels()).toEqual([['messages', 'course']]);
  });

  test('a key means nothing where there is no such answer, or outside the list', async () => {
    await open();
    await pressKey('9');
    button('Record a result').focus();
    await pressKey('1');
    expect(await labels()).toEqual([]);
  });

  test('all can be labelled at once', async () => {
    await open();
    await press('Break: All of these');
    await until(() => text().includes('Nothing waits'));
    expect(await labels()).toHaveLength(3);
  });

  test('undo brings a visit back', async () => {
    const seen = await open();
    await press('No goal: LinkedIn messages');
    await until(() => text().includes('2 visits of today'));
    await until(() => buttonNames().includes('Undo'));
    await press('Undo');
    await until(() => text().includes('3 visits of today'));
    expect(await labels()).toEqual([]);
    expect(seen.waiting).toBe(3);
  });

  test('the goal that a place served last comes first there', async () => {
    const earlier = attention('earlier', 7, 0, 1);
    await fresh.tables.segments.put(earlier);
    await fresh.store.checkIns.label([earlier], { kind: 'goal', goal: 'course' });
    await open();
    const first = buttonNames().find((name) => name.endsWith('LinkedIn feed'));
    expect(first).toBe('€2,000 from the course: LinkedIn feed');
  });

  test('the goal that a visit was planned for comes first there', async () => {
    const plan = { label: { kind: 'goal', goal: 'course' }, time: 0 } as const;
    await fresh.tables.decisions.put(intentionAt(thatDay(10, 1), plan));
    await open();
    const first = buttonNames().find((name) => name.endsWith('LinkedIn feed'));
    expect(first).toBe('€2,000 from the course: LinkedIn feed');
    const other = buttonNames().find((name) => name.endsWith(': LinkedIn messages'));
    expect(other).toBe('Win 3 customers: LinkedIn messages');
  });
});

describe('a result', () => {
  beforeEach(() => begun(fresh, [attention('a', 8, 0, 10, { place: 'messages' })]));

  test('is recorded in three taps and shown in the line of its goal', async () => {
    await open();
    await press('Record a result');
    await tick('LinkedIn messages');
    await press('Save result');
    await until(() => text().includes('Recorded: 1 reply'));
    await until(() => /Win 3 customers1 reply/.test(text()));
    const [result] = await fresh.tables.results.toArray();
    expect(result).toMatchObject({
      goal: 'customers',
      rung: 'reply',
      amount: 1,
      offset: 60,
      credit: { kind: 'activities', activities: ['linkedin/messages'] },
    });
    expect(document.activeElement).toBe(button('Record a result'));
  });
});

describe('when nothing waits', () => {
  test('the popup teaches what will appear', async () => {
    await begun(fresh, [], []);
    await open();
    expect(text()).toContain('Nothing waits for an answer');
    expect(text()).toContain('timing Gmail and LinkedIn');
    expect(buttonNames().some((name) => name.startsWith('Record'))).toBe(false);
  });

  test('visits without a goal can still be answered, and a goal be named', async () => {
    await begun(fresh, [attention('a', 8, 0, 10)], []);
    const seen = await open();
    expect(buttonNames()).toContain('No goal: LinkedIn feed');
    await press('Name a goal');
    expect(seen.opened).toEqual(['panel#/goals']);
  });
});

test('a site without permission is named, and the browser is asked for just that site', async () => {
  await begun(fresh);
  const gmail = CATALOGUE.filter(({ id }) => id === 'gmail').flatMap(originsOf);
  const linkedin = CATALOGUE.filter(({ id }) => id === 'linkedin').flatMap(originsOf);
  const seen = await open(someSurroundings(new Set(gmail)));
  await until(() => text().includes('Not timing LinkedIn: permission missing'));
  expect(text()).toContain('timing Gmail');
  await press('Allow LinkedIn');
  expect(seen.asked).toEqual(linkedin);
  await until(() => seen.sitesChanged === 1);
});

describe('a pause', () => {
  beforeEach(() => begun(fresh));

  test('can be chosen, is said until when it holds, and one press ends it', async () => {
    const seen = await open();
    await press('Pause all timing');
    await press('1 h');
    await until(() => text().includes('Timing paused until 13:00'));
    expect(await fresh.store.settings.all()).toMatchObject({
      pause: { start: NOON, end: NOON + HOUR },
    });
    expect(seen).toMatchObject({ pausedUntil: NOON + HOUR, changes: ['pause'] });
    expect(text()).not.toContain('timing Gmail');
    await press('Resume');
    await until(() => text().includes('timing Gmail and LinkedIn'));
    expect(seen).toMatchObject({ pausedUntil: undefined, changes: ['pause', 'pause'] });
  });

  test('until tomorrow names the day', async () => {
    await open();
    await press('Pause all timing');
    await press('Until tomorrow');
    await until(() => text().includes('Timing paused until Monday 4:00'));
  });

  test('that ends by itself is no longer said', async () => {
    const around = someSurroundings();
    await fresh.store.settings.set('pause', { start: NOON, end: NOON + HOUR });
    await open(around);
    await until(() => text().includes('Timing paused'));
    around.clock.at += HOUR;
    await until(() => !text().includes('Timing paused'));
  });
});

describe('what was set on the card for good', () => {
  test('is told for a day, and one press takes it back', async () => {
    await begun(fresh, []);
    await fresh.tables.decisions.add(
      decisionAt(NOON, { outcome: 'off', answeredAt: NOON, offset: 60 }),
    );
    await fresh.store.settings.change('prompts', (prompts) => ({ ...prompts, on: false }));
    await open();
    expect(text()).toContain('Prompts are off since 12:00, set on the card.');
    await press('Undo');
    await until(() => !text().includes('set on the card'));
    expect((await fresh.store.settings.all()).prompts.on).toBe(true);
  });
});
