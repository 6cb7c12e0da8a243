// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Activity } from '../../../src/domain/plan/activity';
import type { WorkHours } from '../../../src/domain/ledger/away';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { Popup } from '../../../src/popup/popup';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { attention, begun } from '../../support/dom/lived-day';
import {
  button,
  buttonNames,
  enter,
  field,
  noteOf,
  press,
  show,
  text,
  tick,
  type,
  until,
} from '../../support/dom/shown';
import { NOON, someSurroundings, thatDay } from '../../support/dom/some-surroundings';

const EVERY_DAY: WorkHours = { days: [1, 2, 3, 4, 5, 6, 7], from: 9 * HOUR, to: 18 * HOUR };
const COLD_CALLS: Activity = {
  id: 'cold-calls',
  stamp: '1',
  goal: 'customers',
  name: 'Cold calls',
  spots: [{ site: 'offline', place: 'call' }],
  order: 0,
};

let fresh: FreshStore;
let around: ReturnType<typeof someSurroundings>;

beforeEach(() => {
  fresh = openFreshStore();
  around = someSurroundings();
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open() {
  await show(<Popup store={fresh.store} surroundings={around.surroundings} />);
  await until(() => text().includes('Open the day'));
}

const offered = () => buttonNames().filter((name) => name.startsWith('Start: '));
const entries = () => fresh.tables.entries.toArray();
const timer = async () => (await fresh.store.settings.all()).timer;

async function startCall() {
  await open();
  await press('Start a call, a visit …');
  await press('Start: Phone call');
  await until(() => text().includes('Phone call · Win 3 customers'));
}

describe('a timer', () => {
  beforeEach(() => begun(fresh));

  test('starts with one tap on what it is, runs on while the popup is closed, and ends as an entry', async () => {
    await startCall();
    expect(await timer()).toMatchObject({ start: NOON, offset: 60, place: 'call' });
    await until(() => around.seen.timing === 'Timing: Phone call since 12:00');
    await show(null);
    around.clock.at += 48 * MINUTE;
    await open();
    await until(() => text().includes('48 min'));
    expect(buttonNames()).not.toContain('Start a call, a visit …');
    await press('Stop');
    await until(() => text().includes('Saved: Phone call, 48 min'));
    await until(() => around.seen.timing === undefined);
    const label = { kind: 'goal', goal: 'customers' };
    expect(await entries()).toMatchObject([
      { start: NOON, end: NOON + 48 * MINUTE, offset: 60, place: 'call', label },
    ]);
    expect((await entries())[0]).not.toHaveProperty('entered');
    await until(() => /Win 3 customers48 min/.test(text()));
  });

  test('offers the activities of the goal that is chosen first', async () => {
    await fresh.tables.activities.put(COLD_CALLS);
    await open();
    await press('Start a call, a visit …');
    expect(offered()).toEqual(['Start: Cold calls', 'Start: Visit', 'Start: Other offline work']);
    await type('For which goal', 'course');
    expect(offered()).toContain('Start: Phone call');
    await type('For which goal', 'customers');
    await press('Start: Cold calls');
    await until(() => text().includes('Cold calls · Win 3 customers'));
    expect((await timer())?.label).toEqual({
      kind: 'goal',
      goal: 'customers',
      activity: 'cold-calls',
    });
  });

  test('can be thrown away, and taken back from there', async () => {
    await startCall();
    await press('Throw away');
    await until(() => text().includes('Thrown away: Phone call'));
    expect(await timer()).toBeNull();
    await press('Undo');
    await until(() => buttonNames().includes('Stop'));
    expect(await entries()).toEqual([]);
  });

  test('that another window ended meanwhile is not ended twice', async () => {
    await startCall();
    const running = await timer();
    around.clock.at += HOUR;
    const stop = button('Stop');
    await fresh.store.timers.stop(running?.id ?? '');
    stop.click();
    await until(() => text().includes('It was ended in another window'));
    expect(await entries()).toEqual([]);
  });
});

describe('a timer that ran longer than 4 h', () => {
  beforeEach(async () => {
    await begun(fresh);
    await fresh.store.timers.start({
      start: thatDay(7),
      offset: 60,
      place: 'call',
      label: { kind: 'goal', goal: 'customers' },
    });
    await open();
  });

  test('asks when it ended', async () => {
    expect(text()).toContain('Still on it? It has run for 5 h, since 7:00.');
    await type('It ended at', '07:40');
    await enter();
    await until(() => text().includes('Saved: Phone call, 40 min'));
    expect(await entries()).toMatchObject([{ end: thatDay(7, 40), entered: true }]);
  });

  test('says beside the field why an end cannot be', async () => {
    await type('It ended at', '06:00');
    await enter();
    expect(noteOf('It ended at')).toBe(
      'It was running from 7:00 to 12:00. Choose a time between them.',
    );
    await type('It ended at', '');
    await enter();
    expect(noteOf('It ended at')).toBe('Write the time at which it ended.');
    expect(await entries()).toEqual([]);
  });

  test('can be kept whole', async () => {
    await press('Keep all 5 h');
    await until(() => text().includes('Saved: Phone call, 5 h'));
    expect(await entries()).toMatchObject([{ start: thatDay(7), end: NOON }]);
  });
});

test('a timer of more than a day cannot be kept whole', async () => {
  await begun(fresh);
  const label = { kind: 'none' } as const;
  await fresh.store.timers.start({ start: NOON - DAY - HOUR, offset: 60, place: 'visit', label });
  await open();
  expect(text()).toContain('It has run since Saturday 11:00. An entry is a day at most');
  expect(buttonNames().some((name) => name.startsWith('Keep'))).toBe(false);
  await type('It ended at', '12:30');
  await enter();
  await until(() => text().includes('Saved: Visit, 1 h 30'));
});

test('a timer that began after what the clock now shows is entered by hand', async () => {
  await begun(fresh);
  const label = { kind: 'goal', goal: 'customers' } as const;
  await fresh.store.timers.start({ start: NOON + HOUR, offset: 60, place: 'visit', label });
  await open();
  expect(text()).toContain('The clock was set back to before it began, at 13:00.');
  await press('Enter it by hand');
  await type('It began at', '11:00');
  await type('How many minutes', '30');
  await enter();
  await until(() => text().includes('Saved: Visit, 30 min'));
  expect(await timer()).toBeNull();
  expect(await entries()).toMatchObject([{ start: thatDay(11), place: 'visit', entered: true }]);
});

describe('time that an entry shares', () => {
  beforeEach(async () => {
    await begun(fresh, [attention('a', 11, 30, 12)]);
    await fresh.store.timers.start({
      start: thatDay(11),
      offset: 60,
      place: 'call',
      label: { kind: 'goal', goal: 'customers' },
    });
    await open();
    await press('Stop');
    await until(() => text().includes('Shares 12 min with LinkedIn feed. Whose time is it?'));
  });

  test('stays with the site until the person says otherwise', async () => {
    expect(field('LinkedIn feed')).toHaveProperty('checked', true);
    expect(text()).toMatch(/Win 3 customers48 min/);
  });

  test('can be given to the entry, and back', async () => {
    await tick('Phone call');
    await until(() => /Win 3 customers1 h/.test(text()));
    expect(text()).toContain('Nothing waits for an answer');
    await tick('LinkedIn feed');
    await until(() => /Win 3 customers48 min/.test(text()));
    expect(text()).toContain('1 visit of today, 12 min');
  });
});

test('what came of an entry is recorded with the entry as its cause', async () => {
  await begun(fresh);
  await startCall();
  around.clock.at += 20 * MINUTE;
  await press('Stop');
  await until(() => buttonNames().includes('Record what came of it'));
  await press('Record what came of it');
  await press('Save result');
  await until(() => text().includes('Recorded: 1 sale'));
  expect(await fresh.tables.results.toArray()).toMatchObject([
    { goal: 'customers', credit: { kind: 'activities', activities: ['offline/call'] } },
  ]);
});

describe('the next action', () => {
  beforeEach(async () => {
    await begun(fresh);
    await fresh.tables.activities.put(COLD_CALLS);
    const planned = { name: 'call Ann Lee', length: 10 * MINUTE, activity: 'cold-calls' };
    await fresh.store.actions.add('customers', planned, '2026-11-22');
  });

  test('is named, started with one tap, and can be marked as done with its time', async () => {
    await open();
    await until(() => text().includes('next: call Ann Lee, 10 min'));
    await press('Start call Ann Lee');
    await until(() => text().includes('call Ann Lee · Win 3 customers'));
    expect(await timer()).toMatchObject({ place: 'call', label: { activity: 'cold-calls' } });
    around.clock.at += 12 * MINUTE;
    await press('Stop');
    await until(() => buttonNames().includes('Mark “call Ann Lee” as done'));
    await press('Mark “call Ann Lee” as done');
    await until(() => text().includes('Done: call Ann Lee'));
    expect(await fresh.tables.actions.toArray()).toMatchObject([
      { done: { at: NOON + 12 * MINUTE, offset: 60 } },
    ]);
  });
});

describe('an entry afterwards', () => {
  beforeEach(async () => {
    await begun(fresh);
    await open();
    await press('Start a call, a visit …');
    await press('Enter one that is over');
  });

  test('is marked as entered', async () => {
    await tick('Visit');
    await type('It began at', '09:30');
    await type('How many minutes', '50');
    await enter();
    await until(() => text().includes('Saved: Visit, 50 min'));
    expect(await entries()).toMatchObject([
      { start: thatDay(9, 30), end: thatDay(10, 20), place: 'visit', entered: true },
    ]);
    await until(() => text().includes('50 min · entered'));
  });

  test.each([
    ['23:00', '50', 'It began at', 'This is still to come.'],
    ['11:30', '50', 'How many minutes', 'With this length it would end in the future.'],
    ['09:00', '-5', 'How many minutes', 'Write more than zero.'],
    ['09:00', '99999', 'How many minutes', 'An entry is a day at most.'],
    ['09:00', '48', 'How many minutes', 'Memory is no finer than 5 minutes: write 45 or 50.'],
  ])('from %s for %s minutes is answered beside the field', async (start, length, at, answer) => {
    await type('It began at', start);
    await type('How many minutes', length);
    await enter();
    expect(noteOf(at)).toBe(answer);
    expect(await entries()).toEqual([]);
  });

  test('is entered once, however often Enter is pressed', async () => {
    await type('It began at', '09:00');
    await type('How many minutes', '30');
    await Promise.all([enter(), enter()]);
    await until(() => text().includes('Saved: Phone call, 30 min'));
    expect(await entries()).toHaveLength(1);
  });
});

describe('time away', () => {
  beforeEach(async () => {
    await begun(fresh, [attention('a', 10, 0, 5), attention('b', 10, 55, 60)]);
    await fresh.store.settings.set('workHours', EVERY_DAY);
    await open();
  });
  const question = 'Away 50 min, 10:05 to 10:55. What was it?';

  test('is entered with one tap, for the goal called for last', async () => {
    const start = thatDay(8);
    const label = { kind: 'goal', goal: 'course' } as const;
    const earlier = { start, end: thatDay(8, 30), offset: 60, place: 'call', label } as const;
    await fresh.store.entries.add(earlier);
    await until(() => /course30 min/.test(text()));
    await press(`Call: ${question}`);
    await until(() => text().includes('Saved: Phone call, 50 min'));
    expect((await entries()).find(({ entered }) => entered)).toMatchObject({ label });
  });

  test('that was entered with one tap can be changed', async () => {
    await press(`Visit: ${question}`);
    await until(() => buttonNames().includes('Change'));
    await press('Change');
    await type('How many minutes', '30');
    await enter();
    await until(() => text().includes('Saved: Visit, 30 min'));
    expect(await entries()).toMatchObject([{ start: thatDay(10, 5), end: thatDay(10, 35) }]);
  });

  test('is offered as an entry that needs no typing', async () => {
    expect(text()).toContain(question);
    await press(`Call: ${question}`);
    await until(() => text().includes('Saved: Phone call, 50 min'));
    expect(await entries()).toMatchObject([
      { start: thatDay(10, 5), end: thatDay(10, 55), place: 'call', entered: true },
    ]);
    await until(() => !text().includes('Away'));
    expect(buttonNames()).toContain('Record what came of it');
  });

  test('that was nothing is asked about once', async () => {
    await press(`Nothing: ${question}`);
    await until(() => !text().includes('Away'));
    await show(null);
    await open();
    expect(text()).not.toContain('Away');
    expect(await entries()).toEqual([]);
  });

  test('can be asked about again after an undo', async () => {
    await press(`Nothing: ${question}`);
    await until(() => !text().includes('Away'));
    await press('Undo');
    await until(() => text().includes(question));
  });
});
