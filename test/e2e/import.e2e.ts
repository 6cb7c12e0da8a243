import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Result } from '../../src/domain/result';
import { browserUnderTest } from '../support/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/extension-browser';
import { choose, fill, press, textOf } from '../support/screen';
import { until } from '../support/until';

const BANK = [
  'Buchungstag;Verwendungszweck;Betrag',
  '03.11.2024;Ann Lee;1.200,50',
  '04.11.2024;Miete;-800,00',
  '20.11.2024;Bo GmbH;79,00',
].join('\n');

let payoff: ExtensionBrowser;
let panel: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
});
afterAll(() => payoff.close());

test('a bank’s export is pasted, taken in, seen in the ledger, and taken out again as one', async () => {
  panel = await payoff.openExtensionPage('src/panel/index.html#/goals');
  await press(panel, 'Add a goal');
  await fill(panel, 'What do you want to reach?', 'Income');
  await choose(panel, 'Money');
  await fill(panel, 'How much or how many', '2000');
  await fill(panel, 'By when', '2099-12-31');
  await press(panel, 'Save goal');
  await shows(/Income/);

  await go('#/import');
  await panel.locator('textarea').fill(BANK);
  await press(panel, 'Read what is pasted');
  await press(panel, 'Take in 2 results');
  await shows(/Taken in: 2 results/);
  const results = await payoff.readTable<Result>('results');
  expect(results.map(({ amount }) => amount)).toEqual(expect.arrayContaining([1200.5, 79]));

  await go('#/day/2024-11-03');
  await shows(/1,200\.50[\s\S]*Ann Lee/);
  await press(panel, 'Undo');
  await until(
    'nothing is left of it',
    async () => (await payoff.readTable('results')).length === 0,
  );
});

async function go(hash: string): Promise<void> {
  await panel.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function shows(text: RegExp): Promise<void> {
  await until(`the panel shows ${text}`, async () => text.test(await textOf(panel)));
}
