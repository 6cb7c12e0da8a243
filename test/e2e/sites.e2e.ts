import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChosenSite } from '../../src/domain/site/chosen-site';
import type { Segment } from '../../src/domain/attention/segment';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { beginWith } from '../support/browser/first-steps';
import { hostSettings } from '../support/browser/host-settings';
import { fill, press, pressBehind, says } from '../support/browser/screen';
import { rewriteSetting } from '../support/store/seeded-store';
import { scrollFor } from '../support/browser/scroll';
import { countedOn, settledSegments } from '../support/store/stored-segments';
import { until } from '../support/browser/until';

const LINKEDIN = 'https://*.linkedin.com/*';

// Told in order: each test goes on where the one before ended.
let payoff: ExtensionBrowser;
let panel: Page;
let linkedin: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  await beginWith(await payoff.findExtensionPage('src/welcome/'), ['LinkedIn']);
  await until('LinkedIn is chosen', async () => (await chosen()).length === 1);
  panel = await payoff.openExtensionPage('src/panel/index.html#/sites');
});
afterAll(() => payoff.close());

test('in-page navigation from feed to messages and back splits the time within a second', async () => {
  linkedin = await payoff.openTab('https://www.linkedin.com/feed/');
  const truth = { feed: 0, messages: 0 };
  truth.feed += await lasting(() => scrollFor(linkedin, 2_000));
  truth.messages += await lasting(async () => {
    await linkedin.evaluate(goTo, '/messaging/thread/ada/');
    await scrollFor(linkedin, 2_000);
  });
  truth.feed += await lasting(async () => {
    await linkedin.evaluate(() => history.back());
    await scrollFor(linkedin, 2_000);
  });
  await panel.bringToFront();
  const segments = await settledSegments(payoff);
  const at = (place: string) => segments.filter((segment) => segment.place === place);
  expect(at('feed')).toHaveLength(2);
  expect(at('messages')).toHaveLength(1);
  expectNear(countedOn('linkedin', at('feed')), truth.feed);
  expectNear(countedOn('linkedin', at('messages')), truth.messages);
});

test('pausing stops the page in front at once and loses nothing before; resuming goes on', async () => {
  const before = await counted('linkedin');
  await linkedin.bringToFront();
  let truth = await lasting(() => scrollFor(linkedin, 2_000));
  await pressBehind(panel, '15 min');
  await until('the pause is heard', async () => (await counted('linkedin')) > before);
  await says(panel, 'Timing paused until ');
  await until('the icon says so', async () => /paused until \d/.test(await iconTitle()));
  await scrollFor(linkedin, 2_000);
  await pressBehind(panel, 'Resume');
  await until('the icon says no more', async () => !/paused/.test(await iconTitle()));
  truth += await lasting(() => scrollFor(linkedin, 2_000));
  await panel.bringToFront();
  await settledSegments(payoff);
  expectNear((await counted('linkedin')) - before, truth);
});

test('a pause ends by itself when its time has come', async () => {
  await press(panel, '1 h');
  await until('the icon says so', async () => /paused until \d/.test(await iconTitle()));
  expect(await registered()).toEqual([]);
  await rewriteSetting(panel, 'pause', ({ start }) => ({ start, end: Date.now() + 1_000 }));
  await panel.evaluate(() => chrome.runtime.sendMessage({ type: 'sites.changed' }));
  await until('timing goes on', async () => (await registered()).includes(LINKEDIN));
  await until('the icon says so', async () => !(await iconTitle()).includes('paused'));
});

test('an own site is timed in its folder of its port alone, whichever way the page goes', async () => {
  await fill(panel, 'Its address', `${payoff.local}/forum`);
  await press(panel, 'Add and allow');
  await until('it is added', async () => (await chosen()).length === 2);
  const site = (await chosen()).find(({ own }) => own)?.id ?? '';
  await until(
    'it is granted',
    async () => (await grants()).includes('http://127.0.0.1/*') || payoff.kind === 'chromium',
  );

  const page = await payoff.openTab(`http://${payoff.local}/other`);
  await scrollFor(page, 2_000);
  await page.evaluate(goTo, '/forum/thread/1');
  let truth = await lasting(() => scrollFor(page, 2_000));
  await page.evaluate(goTo, '/forums');
  await scrollFor(page, 2_000);
  await page.evaluate(goTo, '/forum');
  truth += await lasting(() => scrollFor(page, 2_000));
  await panel.bringToFront();
  await settledSegments(payoff);
  expectNear(await counted(site), truth);
});

test('nothing was refused on the way', async () => {
  expect(await payoff.readTable('diagnostics')).toEqual([]);
});

test('a host that is revoked in the browser is timed no more from that moment, and that is said', async () => {
  const settings = await hostSettings(payoff, panel, [LINKEDIN]);
  await until('LinkedIn alone is granted', async () => (await grants()).includes(LINKEDIN));
  await linkedin.bringToFront();
  await scrollFor(linkedin, 1_500);
  await panel.bringToFront();
  await settledSegments(payoff);
  const before = await counted('linkedin');
  // From when it is in front until it is revoked it is timed, which may take a moment.
  const granted = await lasting(async () => {
    await linkedin.bringToFront();
    await settings.revoke(LINKEDIN);
  });
  await scrollFor(linkedin, Math.max(2_000, 2 * granted));
  await panel.bringToFront();
  await says(panel, 'Not timing LinkedIn: permission missing');
  const popup = await payoff.openExtensionPage('src/popup/index.html');
  await says(popup, 'Not timing LinkedIn: permission missing');
  await settledSegments(payoff);
  expect((await counted('linkedin')) - before).toBeLessThanOrEqual(granted);
  expect(await registered()).not.toContain(LINKEDIN);
});

test('a site can be removed with all its time, and that of others stays', async () => {
  expect(await counted('linkedin')).toBeGreaterThan(0);
  await panel.bringToFront();
  await press(panel, 'Change LinkedIn');
  await press(panel, 'Remove LinkedIn');
  const question = await panel.waitForSelector('.remove-site');
  expect(await question?.evaluate((element) => element.textContent)).toContain('on record');
  await press(panel, await nameOf('.remove-site .button:nth-child(2)'));
  await until('its time is gone', async () => (await counted('linkedin')) === 0);
  const left = await payoff.readTable<Segment>('segments');
  expect(left.length).toBeGreaterThan(0);
  expect((await chosen()).find(({ id }) => id === 'linkedin')?.deleted).toBe(true);
});

/** How long `act` takes, in ms. */
async function lasting(act: () => Promise<unknown>): Promise<number> {
  const start = Date.now();
  await act();
  return Date.now() - start;
}

function expectNear(actual: number, truth: number): void {
  expect(Math.abs(actual - truth), `${actual} ms, in truth ${truth} ms`).toBeLessThan(1_000);
}

/** Runs in the page, as its own links would. */
function goTo(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  history.pushState(null, '', link.href);
}

function chosen(): Promise<ChosenSite[]> {
  return payoff.readTable<ChosenSite>('sites');
}

async function counted(site: string): Promise<number> {
  return countedOn(site, await payoff.readTable<Segment>('segments'));
}

function nameOf(button: string): Promise<string> {
  return panel.$eval(button, ({ textContent }) => textContent ?? '');
}

function iconTitle(): Promise<string> {
  return panel.evaluate(() => chrome.action.getTitle({}));
}

function grants(): Promise<string[]> {
  return panel.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
}

function registered(): Promise<string[]> {
  return panel.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
}
