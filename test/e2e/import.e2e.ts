import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Goal } from '../../src/domain/plan/goal';
import type { Result } from '../../src/domain/plan/result';
import { browserUnderTest } from '../support/browser/browser-under-test';
import { type ExtensionBrowser, launch } from '../support/browser/extension-browser';
import { press, says } from '../support/browser/screen';
import { SALES, seedBeginning } from '../support/store/seeded-store';
import { until } from '../support/browser/until';

const BANK = [
  'Buchungstag;Verwendungszweck;Betrag',
  '03.11.2024;Ann Lee;1.200,50',
  '04.11.2024;Miete;-800,00',
  '20.11.2024;Bo GmbH;79,00',
].join('\n');

const INCOME: Goal = {
  ...SALES,
  id: 'income',
  name: 'Income',
  ladder: [{ id: 'income', unit: { kind: 'money', currency: 'EUR' } }],
  target: 2000,
};

let payoff: ExtensionBrowser;
let panel: Page;

beforeAll(async () => {
  payoff = await launch(browserUnderTest());
});
afterAll(() => payoff.close());

test('a bank’s export is pasted, taken in, seen in the ledger, and taken out again as one', async () => {
  const welcome = await payoff.findExtensionPage('src/welcome/');
  await says(welcome, 'What is stored, and where');
  await seedBeginning(welcome, [INCOME]);
  panel = await payoff.openExtensionPage('src/panel/index.html#/import');
  await panel.locator('textarea').fill(BANK);
  await press(panel, 'Read what is pasted');
  await press(panel, 'Take in 2 results');
  await says(panel, /Taken in: 2 results/);
  const results = await payoff.readTable<Result>('results');
  expect(results.map(({ amount }) => amount)).toEqual(expect.arrayContaining([1200.5, 79]));

  const day = await payoff.openExtensionPage('src/panel/index.html#/day/2024-11-03', 'window');
  await says(day, /1,200\.50[\s\S]*Ann Lee/);
  await day.close();
  await panel.bringToFront();
  await press(panel, 'Undo');
  await until(
    'nothing is left of it',
    async () => (await payoff.readTable('results')).length === 0,
  );
});
