// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/plan/entry';
import { DAY, HOUR, MINUTE } from '../../../src/domain/time/instant';
import { Panel } from '../../../src/panel/panel';
import { asTold } from '../../support/as-told';
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
import { someSurroundings, thatDay } from '../../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
  location.hash = '';
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(hash = '') {
  location.hash = hash;
  const { surroundings } = someSurroundings();
  await show(<Panel store={fresh.store} surroundings={surroundings} />);
  await until(() => document.querySelector('h1') !== null);
}

const hours = async () => (await fresh.store.settings.all()).workHours;
const entries = () => fresh.tables.entries.toArray();

async function change() {
  await press('Change Phone call');
  expect(field('How many minutes').value).toBe('48');
}

const CALL = {
  start: thatDay(10),
  end: thatDay(10) + 48 * MINUTE + 7_000,
  offset: 60,
  place: 'call',
  label: { kind: 'goal', goal: 'customers' },
} as const;

describe('offline time', () => {
  beforeEach(() => begun(fresh, [attention('a', 9, 0, 30)]));

  test('is entered for the day that is shown', async () => {
    await open('#/day/2026-11-21');
    await press('Enter offline time');
    await tick('Visit');
    await type('It began at', '14:00');
    await type('How many minutes', '1 h 30');
    await enter();
    await until(() => text().includes('Saved: Visit, 1 h 30'));
    const start = thatDay(14) - DAY;
    expect(await entries()).toMatchObject([
      { start, end: start + 1.5 * HOUR, offset: 60, place: 'visit', entered: true },
    ]);
    await until(() => text().includes('Visit 1 h 30 · entered'));
    expect(buttonNames()).toContain('14:00 to 15:30, Visit, 1 h 30 · entered: Win 3 customers');
  });

  test('says at once what it shares, and asks whose that is', async () => {
    await open();
    await press('Enter offline time');
    await type('It began at', '09:15');
    await type('How many minutes', '30');
    await enter();
    await until(() => text().includes('Shares 15 min with LinkedIn feed. Whose time is it?'));
    await tick('Phone call');
    await until(() => text().includes('30 min served a goal'));
    expect(await entries()).toMatchObject([{ prevails: true }]);
  });

  test('has a shape of its own on the strip', async () => {
    await fresh.store.entries.add(CALL);
    await open();
    await until(() => document.querySelectorAll('.block').length === 2);
    expect(document.querySelectorAll('.block.offline')).toHaveLength(1);
  });
});

describe('an entry', () => {
  beforeEach(async () => {
    await begun(fresh);
    await fresh.store.entries.add({ ...CALL, note: 'Asked for an offer 🎉' });
    await open();
    await until(() => document.querySelector('.block') !== null);
    await press('10:00 to 10:48, Phone call, 48 min: Win 3 customers');
  });

  test('shows its note, and can be given another goal from the strip', async () => {
    expect(text()).toContain('Asked for an offer 🎉');
    await press('€2,000 from the course: Phone call');
    await until(() => text().includes('Phone call for €2,000 from the course'));
  });

  test('that is changed in its times says that it was entered, and can be put back', async () => {
    const before = await entries();
    await change();
    await type('How many minutes', '45');
    await enter();
    await until(() => text().includes('Phone call 45 min · entered'));
    expect(text()).toContain('Saved: Phone call, 45 min · entered');
    await press('Undo');
    await until(() => text().includes('Phone call 48 min'));
    expect(asTold(await entries())).toEqual(asTold(before));
  });

  test('that is changed in what it was keeps its time to the millisecond', async () => {
    await change();
    await tick('Visit');
    await enter();
    await until(() => text().includes('Visit 48 min'));
    const [entry] = await entries();
    expect(entry).toMatchObject({ start: CALL.start, end: CALL.end, place: 'visit' });
    expect(entry).not.toHaveProperty('entered');
  });

  test('takes a note of up to 10,000 characters', async () => {
    await change();
    await type('Note (may stay empty)', 'x'.repeat(10_001));
    await enter();
    expect(noteOf('Note (may stay empty)')).toBe('At most 10,000 characters; these are 10,001.');
    await type('Note (may stay empty)', 'x'.repeat(10_000));
    await enter();
    await until(() => document.querySelector('.note')?.textContent?.length === 10_000);
  });

  test('can be deleted and put back', async () => {
    await press('Delete Phone call');
    await until(() => !text().includes('Offline time of the day'));
    await press('Undo');
    await until(() => text().includes('Offline time of the day'));
  });
});

test('an entry that a site holds whole can still be reached and deleted', async () => {
  await begun(fresh, [attention('a', 9, 0, 30)]);
  const hidden: Omit<Entry, 'id' | 'stamp'> = { ...CALL, start: thatDay(9), end: thatDay(9, 10) };
  await fresh.store.entries.add(hidden);
  await open();
  await until(() => text().includes('Offline time of the day'));
  await press('Open Phone call');
  expect(text()).toContain('Shares 10 min with LinkedIn feed');
  await press('Delete Phone call');
  await until(() => !text().includes('Offline time of the day'));
});

describe('working hours', () => {
  beforeEach(async () => {
    await begun(fresh);
    await open('#/data');
  });

  test('can be set, and put back', async () => {
    await tick('Sun');
    await until(() => text().includes('Working hours changed'));
    expect((await hours()).days).toEqual([1, 2, 3, 4, 5, 7]);
    await type('From', '07:30');
    await until(() => button('Undo') !== null);
    expect(await hours()).toMatchObject({ from: 7.5 * HOUR, to: 18 * HOUR });
    await press('Undo');
    await until(() => text().includes('Working hours'));
  });

  test('that end before they begin are refused beside the field', async () => {
    await type('To', '08:00');
    expect(noteOf('To')).toBe('The end has to be later than the beginning.');
    expect(await hours()).toMatchObject({ to: 18 * HOUR });
  });
});
