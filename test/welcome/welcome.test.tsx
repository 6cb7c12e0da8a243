// @vitest-environment happy-dom
import '../support/dom/indexed-db';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { knownSite } from '../../src/domain/site/known-site';
import { originsOf } from '../../src/domain/site/origins';
import { ReadNotice } from '../../src/ui/notices/read-notice';
import { openStep } from '../../src/welcome/progress';
import { Welcome } from '../../src/welcome/welcome';
import { chosenIds, type FreshStore, openFreshStore } from '../support/store/fresh-store';
import { buttonNames, press, show, text, tick, type, until } from '../support/dom/shown';
import { backedBy, NOON, someSurroundings } from '../support/dom/some-surroundings';

let fresh: FreshStore;

beforeEach(() => {
  fresh = openFreshStore();
});

afterEach(async () => {
  await show(null);
  await fresh.close();
});

async function open(around = someSurroundings()) {
  await show(<Welcome store={fresh.store} surroundings={backedBy(fresh.store, around)} />);
  await until(() => text() !== '');
  return around.seen;
}

async function agree() {
  await press('Agree and begin timing');
  await until(() => text().includes('Social'));
}

test('nothing can be chosen before consent, and consent cannot be skipped', async () => {
  await open();
  expect(buttonNames()).toEqual(['Agree and begin timing']);
  expect(document.querySelector('input')).toBeNull();
  expect(document.querySelectorAll('.consent li')).toHaveLength(5);
});

test('consent is one message to the background, which stores it', async () => {
  const seen = await open();
  await agree();
  expect(seen.changes).toEqual(['consent']);
  expect((await fresh.store.settings.all()).consentedAt).toBe(NOON);
});

test('the browser is asked for the chosen sites and no others', async () => {
  const seen = await open();
  await agree();
  await tick('LinkedIn');
  await tick('Gmail');
  await press('Time these 2 sites');
  const sites = ['linkedin', 'gmail'].flatMap((id) => knownSite(id) ?? []);
  expect(seen.asked.toSorted()).toEqual(sites.flatMap(originsOf).toSorted());
  await until(() => text().includes('What do you want to reach?'));
  expect(await chosenIds(fresh)).toEqual(['gmail', 'linkedin']);
});

test('a refused permission is said, with a button to ask again', async () => {
  const seen = await open(someSurroundings(new Set()));
  await agree();
  await tick('LinkedIn');
  await press('Time this site');
  await until(() => text().includes('Not timing LinkedIn: permission missing'));
  const before = seen.asked.length;
  await press('Allow LinkedIn');
  expect(seen.asked.length).toBeGreaterThan(before);
});

test('a goal is stored, and the last step says what is timed', async () => {
  await open();
  await agree();
  await tick('LinkedIn');
  await press('Time this site');
  await until(() => text().includes('What do you want to reach?'));
  await type('What do you want to reach?', 'Win 3 customers');
  await type('One of them is called', 'sale');
  await type('How much or how many', '3');
  await type('By when', '2026-12-31');
  await press('Save goal');
  await until(() => text().includes('Payoff is timing LinkedIn.'));
  expect(await fresh.store.goals.all()).toMatchObject([{ name: 'Win 3 customers', target: 3 }]);
});

test('sites and goal can be skipped, and come back to', async () => {
  await open();
  await agree();
  await press('Skip for now');
  await press('Skip for now');
  expect(text()).toContain('No site is chosen yet, so nothing is timed.');
  await press('Change: Choose the sites to time');
  expect(text()).toContain('Social');
});

test('what was settled in an earlier visit stays settled', async () => {
  await fresh.store.settings.set('consentedAt', NOON);
  await fresh.store.sites.choose(['linkedin']);
  await open();
  expect(text()).toContain('You agreed to this on 22 November.');
  expect(text()).toContain('What do you want to reach?');
});

describe('the open step', () => {
  test('is consent for as long as it was not given, whatever else is settled', () => {
    expect(openStep({ consent: false, sites: true, goal: true }, 'done')).toBe('consent');
  });

  test('is the first that is not settled, unless one was gone back to', () => {
    expect(openStep({ consent: true, sites: false, goal: true }, undefined)).toBe('sites');
    expect(openStep({ consent: true, sites: true, goal: false }, undefined)).toBe('goal');
    expect(openStep({ consent: true, sites: true, goal: true }, undefined)).toBe('done');
    expect(openStep({ consent: true, sites: true, goal: true }, 'goal')).toBe('goal');
  });
});

test('a store that cannot be opened is told of instead of a blank page, and read once it can be', async () => {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  });
  const { surroundings } = someSurroundings();
  await show(
    <>
      <ReadNotice />
      <Welcome store={openFreshStore().store} surroundings={surroundings} />
    </>,
  );
  await until(() => text().includes('cannot be read just now'));
  refused.mockRestore();
  await until(() => buttonNames().includes('Agree and begin timing'));
  await until(() => !text().includes('cannot be read just now'));
});
