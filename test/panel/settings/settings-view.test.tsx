// @vitest-environment happy-dom
import '../../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../../src/panel/panel';
import { begun } from '../../support/dom/lived-day';
import { backedBy, someSurroundings } from '../../support/dom/some-surroundings';
import { press, show, text, type, until } from '../../support/dom/shown';
import { type FreshStore, openFreshStore } from '../../support/store/fresh-store';

let fresh: FreshStore;

beforeEach(async () => {
  fresh = openFreshStore();
  await begun(fresh);
});

afterEach(async () => {
  await show(null);
  await fresh.close();
  location.hash = '';
});

async function open(hash: string) {
  location.hash = hash;
  await show(
    <Panel store={fresh.store} surroundings={backedBy(fresh.store, someSurroundings())} />,
  );
  await until(() => document.querySelector('h1') !== null);
}

const focused = () => document.activeElement?.getAttribute('aria-labelledby');
const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('the settings', () => {
  test('are one page, by what a person wants', async () => {
    await open('#/settings');
    expect(document.querySelector('h1')?.textContent).toBe('Settings');
    const parts = ['Sites', 'Prompts', 'Days and hours', 'Your data', 'Scores'];
    expect(headings()).toEqual(expect.arrayContaining(parts));
  });

  test.each([
    ['#/sites', 'settings-sites'],
    ['#/prompts', 'settings-prompts'],
    ['#/hours', 'settings-hours'],
    ['#/data', 'settings-data'],
  ])('are shown from %s at that section', async (hash, section) => {
    await open(hash);
    await until(() => focused() === section, `the focus is at ${focused()}`);
  });

  test.each([
    ['#/scores', 'Scores'],
    ['#/import', 'Results from a file'],
    ['#/coin', 'Find out by a coin'],
  ])('%s is still a page', async (hash, heading) => {
    await open(hash);
    await until(() => document.querySelector('h1')?.textContent === heading, text());
  });

  test('weeks begin when the person says, which can be taken back', async () => {
    await open('#/settings');
    await type('Weeks begin on', '7');
    await until(() => text().includes('Weeks begin on Sunday'));
    expect((await fresh.store.settings.all()).weekStart).toBe(7);
    await press('Undo');
    await expect.poll(async () => (await fresh.store.settings.all()).weekStart).toBe(1);
  });
});
