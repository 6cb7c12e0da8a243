import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Entry } from '../../src/domain/entry';
import { browserUnderTest } from '../support/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/extension-browser';
import { beginWith, nameGoal } from '../support/first-steps';
import { press, textOf } from '../support/screen';
import { stopBackground } from '../support/stop-background';
import { until } from '../support/until';

// Told in order: each test goes on where the one before ended.
let payoff: ExtensionBrowser;
let popup: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await beginWith(welcome, ['LinkedIn']);
  await nameGoal(welcome, 'Win 3 customers');
  await until('the goal is stored', async () => (await payoff.readTable('goals')).length === 1);
});
afterAll(() => payoff.close());

test('a call is started in the popup with one tap', async () => {
  popup = await payoff.openExtensionPage('src/popup/index.html');
  await press(popup, 'Start a call, a visit …');
  await press(popup, 'Start: Phone call');
  await until('it runs', () => shows(popup, /Phone call · Win 3 customers/));
});

test('it runs on without popup and background, and is one entry once it is stopped', async () => {
  await popup.close();
  await stopBackground(payoff);
  popup = await payoff.openExtensionPage('src/popup/index.html');
  await press(popup, 'Stop');
  const [entry, ...others] = await until('it is stored', async () => {
    const entries = await payoff.readTable<Entry>('entries');
    return entries.length > 0 && entries;
  });
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ place: 'call', label: { kind: 'goal' } });
  expect(entry).not.toHaveProperty('entered');
});

test('the panel shows it for its goal', async () => {
  const panel = await payoff.openExtensionPage('src/panel/index.html');
  await until('it is shown', () => shows(panel, /Phone call for Win 3 customers/));
  expect(await payoff.readTable('diagnostics')).toEqual([]);
});

async function shows(page: Page, text: RegExp): Promise<boolean> {
  return text.test(await textOf(page));
}
