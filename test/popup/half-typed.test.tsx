// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '../../src/domain/time/instant';
import { Popup } from '../../src/popup/popup';
import { type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { begun } from '../support/dom/lived-day';
import { doing, enter, field, press, show, text, type, until } from '../support/dom/shown';
import { someSurroundings, thatDay } from '../support/dom/some-surroundings';

let fresh: FreshStore;
let around: ReturnType<typeof someSurroundings>;

beforeEach(async () => {
  fresh = openFreshStore();
  around = someSurroundings();
  await begun(fresh, []);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open() {
  await show(<Popup store={fresh.store} surroundings={around.surroundings} />);
  await until(() => text().includes('Open the day'));
}

async function closeAndOpen() {
  await show(null);
  await open();
}

async function beginEntry() {
  await press('Start a call, a visit …');
  await press('Enter one that is over');
}

test('a result that was half typed when the popup closed is there again, and says so', async () => {
  await open();
  await press('Record a result');
  await type('How much or how many', '7');
  await closeAndOpen();
  expect(text()).toContain('Not saved yet');
  expect(field('How much or how many').value).toBe('7');
});

test('so is an entry; once it is saved nothing comes back', async () => {
  await open();
  await beginEntry();
  await type('It began at', '10:00');
  await type('How many minutes', '30');
  await closeAndOpen();
  expect(field('How many minutes').value).toBe('30');
  await enter();
  await until(() => text().includes('Saved: Phone call'));
  await closeAndOpen();
  expect(document.querySelector('form')).toBeNull();
});

test('an entry goes to the day on which its form was opened, however late it is saved', async () => {
  await open();
  await beginEntry();
  await type('It began at', '10:00');
  await type('How many minutes', '30');
  await doing(() => {
    around.clock.at += DAY;
  });
  await enter();
  await until(() => text().includes('Saved: Phone call'));
  expect(await fresh.tables.entries.toArray()).toMatchObject([{ start: thatDay(10) }]);
});
