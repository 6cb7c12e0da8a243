// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Panel } from '../../../src/panel/panel';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';
import { begun } from '../../support/dom/lived-day';
import { buttonNames, press, show, text, type, until } from '../../support/dom/shown';
import { someSurroundings } from '../../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh);
  await fresh.store.scores.add({ name: 'Followers', every: 'week' });
  location.hash = '#/scores';
  await show(<Panel store={fresh.store} surroundings={someSurroundings().surroundings} />);
  await until(() => text().includes('Followers'));
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

const readings = () => fresh.tables.readings.filter(({ deleted }) => !deleted).toArray();

async function write(value: string, day?: string) {
  await type('Stands at', value);
  if (day) await type('In the week of', day);
  await press('Save');
}

test('a weekly score keeps the day on which it was read, and the same week again changes it', async () => {
  await write('1,204', '2026-11-18');
  await until(() => text().includes('week of 16 November'));
  await write('1,210', '2026-11-20');
  await until(() => text().includes('Followers: 1,210'));
  expect(await readings()).toMatchObject([{ day: '2026-11-20', value: 1210, dated: true }]);
  await press('Undo');
  await until(() => text().includes('week of 16 November1,204'));
});

test('an old reading, which stands on the first day of its week, is changed by one of the same week', async () => {
  const [score] = (await fresh.store.scores.all()).scores;
  const old = { id: 'old', stamp: '1', score: score?.id ?? '', day: '2026-11-16', value: 9 };
  await fresh.tables.readings.put(old);
  await write('1,204', '2026-11-18');
  await until(() => text().includes('week of 16 November1,204'));
  expect(await readings()).toMatchObject([{ id: 'old', day: '2026-11-18', value: 1204 }]);
});

test('a day ahead and what is no number are refused beside their fields', async () => {
  await write('many', '2027-01-01');
  expect(text()).toContain('not a number that can be read');
  expect(text()).toContain('this day lies ahead');
  expect(await readings()).toEqual([]);
});

test('a score is deleted with its readings, and both come back', async () => {
  await write('0');
  await until(() => text().includes('week of'));
  await press('Delete Followers');
  await until(() => text().includes('Deleted: Followers'));
  expect(await readings()).toEqual([]);
  await press('Undo');
  await until(() => text().includes('week of'));
});

test('a second score of the same name is refused', async () => {
  await type('A score to keep', ' followers ');
  await press('Add the score');
  await until(() => text().includes('There is a score of this name already.'));
});

test('a score gets another name and keeps its readings, and that can be undone', async () => {
  await write('1,204');
  await press('Rename Followers');
  await type('Its name', 'Subscribers');
  await press('Save name');
  await until(() => text().includes('Renamed: Subscribers'));
  expect((await fresh.store.scores.all()).scores).toMatchObject([{ name: 'Subscribers' }]);
  expect(await readings()).toMatchObject([{ value: 1204 }]);
  await press('Undo');
  await until(() => buttonNames().includes('Rename Followers'));
});

test('a name that another score has, and none at all, are refused beside the field', async () => {
  await fresh.store.scores.add({ name: 'Likes', every: 'week' });
  await press('Rename Followers');
  await type('Its name', 'LIKES');
  await press('Save name');
  await until(() => text().includes('There is a score of this name already.'));
  await type('Its name', ' ');
  await press('Save name');
  await until(() => text().includes('Give the score a name.'));
  await type('Its name', 'FOLLOWERS');
  await press('Save name');
  await until(() => text().includes('Renamed: FOLLOWERS'));
});

test('of two readings of a day at once one row is written, and none of them is a result', async () => {
  const [score] = (await fresh.store.scores.all()).scores;
  const { scores } = fresh.store;
  if (!score) throw new Error('there is a score');
  const day = '2026-11-16';
  await Promise.all([5, 6].map((value) => scores.read(score, { day, value }, 1)));
  expect(await readings()).toHaveLength(1);
  expect(await fresh.tables.results.count()).toBe(0);
});
