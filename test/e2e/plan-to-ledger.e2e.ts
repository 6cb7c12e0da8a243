import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Activity } from '../../src/domain/plan/activity';
import type { Entry } from '../../src/domain/plan/entry';
import { MINUTE } from '../../src/domain/time/instant';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { choose, fill, goTo, press, says, select } from '../support/browser/screen';
import { rewriteSetting, seedBeginning, seedVisits } from '../support/store/seeded-store';
import { stopBackground } from '../support/browser/stop-background';

const VISITS = [
  { site: 'linkedin', place: 'messages' },
  { site: 'gmail', place: 'inbox' },
] as const;

// A day as a person lives it, told in order: each test goes on where the one before ended.
let payoff: ExtensionBrowser;
let panel: Page;
let popup: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
  panel = await payoff.findExtensionPage('src/welcome/');
  await says(panel, 'What is stored, and where');
  await seedBeginning(panel, []);
  await seedVisits(panel, VISITS, Date.now() - 30 * MINUTE);
  panel = await payoff.openExtensionPage('src/panel/index.html#/goals');
});
afterAll(() => payoff.close());

test('a goal for each month with a sign on the way is made', async () => {
  await press(panel, 'Add a goal');
  await fill(panel, 'What do you want to reach?', 'Win customers');
  await fill(panel, 'One of them is called', 'sale');
  await fill(panel, 'Several are called', 'sales');
  await choose(panel, 'each month');
  await fill(panel, 'How much or how many', '3');
  await press(panel, 'Add a sign');
  await fill(panel, 'Sign 1, one', 'call booked');
  await fill(panel, 'Sign 1, several', 'calls booked');
  await press(panel, 'Save goal');
  await says(panel, '3 sales a month');
  await says(panel, '0 of 3 sales this month');
});

test('it gets an activity away from the screen with hours a week, and a next action for today', async () => {
  await press(panel, 'Add an activity: Win customers');
  await fill(panel, 'What do you do for it?', 'Phone old customers');
  await choose(panel, 'Phone call');
  await fill(panel, 'Time meant for it each week (may stay empty)', '2 h');
  await press(panel, 'Save activity');
  await says(panel, 'none of 2 h yet this week');
  await press(panel, 'Add an action: Win customers');
  await fill(panel, 'What, and how long', 'call Ann Lee, 10 min');
  await select(panel, 'Part of', 'Phone old customers');
  await choose(panel, 'For today');
  await press(panel, 'Add an action');
  await says(panel, 'Saved: call Ann Lee');
});

test('the popup starts it with one tap; it runs on without popup and background, and becomes an entry', async () => {
  popup = await payoff.openExtensionPage('src/popup/index.html');
  await press(popup, 'Start call Ann Lee');
  await says(popup, 'call Ann Lee · Win customers');
  await popup.close();
  await stopBackground(payoff);
  await rewriteSetting(
    panel,
    'timer',
    (timer) => timer && { ...timer, start: timer.start - 25 * MINUTE },
  );
  popup = await payoff.openExtensionPage('src/popup/index.html');
  await says(popup, '25 min');
  await press(popup, 'Stop');
  await press(popup, 'Mark “call Ann Lee” as done');
  await says(popup, 'Done: call Ann Lee');
  const [activity] = await payoff.readTable<Activity>('activities');
  const entries = await payoff.readTable<Entry>('entries');
  expect(entries).toMatchObject([{ place: 'call', label: { activity: activity?.id } }]);
  expect(entries[0]).not.toHaveProperty('entered');
});

test('visits are labelled, one for the goal and one for none', async () => {
  await press(popup, 'Win customers: LinkedIn messages');
  await press(popup, 'No goal: Gmail inbox');
  await says(popup, 'Nothing waits for an answer');
});

test('a result is credited to the call and to the messages', async () => {
  await press(popup, 'Record a result');
  // The call was the last thing done for the goal: it is ticked already.
  await choose(popup, 'sales');
  await choose(popup, 'LinkedIn messages');
  await press(popup, 'Save result');
  await says(popup, 'Recorded: 1 sale');
  expect(await payoff.readTable('results')).toMatchObject([
    { credit: { kind: 'activities', activities: [expect.any(String), 'linkedin/messages'] } },
  ]);
});

test('the ledger of the day shows all of it', async () => {
  await panel.bringToFront();
  await goTo(panel, '#/day');
  await says(panel, /Phone old customers\s+25 min[\s\S]*LinkedIn messages\s+4 min/);
  await says(panel, /Gmail inbox\s+4 min/);
  await says(panel, /1 sale for Win customers[\s\S]*Phone old customers and LinkedIn messages/);
});

test('so does the week, beside what was planned', async () => {
  await goTo(panel, '#/week');
  await says(panel, /Phone old customers[\s\S]*25 min[\s\S]*2 h planned/);
  await says(panel, '1 of 3 sales this month');
  await goTo(panel, '#/goals');
  await says(panel, '25 min of 2 h this week');
});

test('the result that is deleted leaves the ledger, and is there again with the undo', async () => {
  await goTo(panel, '#/day');
  await press(panel, 'Delete 1 sale');
  await says(panel, 'No result recorded yet.');
  await press(panel, 'Undo');
  await says(panel, '1 sale for Win customers');
  expect(await payoff.readTable('diagnostics')).toEqual([]);
});
