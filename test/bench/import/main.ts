import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Goal } from '../../../src/domain/plan/goal';
import { makeTempFolder } from '../../../tools/temp-folder.mjs';
import { salesFile } from '../../support/arbitrary/csv-sales';
import { launch } from '../../support/browser/extension-browser';
import { press } from '../../support/browser/screen';
import { SALES, seedBeginning } from '../../support/store/seeded-store';
import type { Description } from '../cost/figures';
import { longestBlock, watchForBlocks } from '../cost/blocks';
import { type Summary, summarise } from '../cost/summary';
import { tableOf } from '../cost/table';

interface Options {
  readonly runs: number;
  readonly say: (line: string) => void;
}

interface Report {
  readonly at: string;
  readonly machine: string;
  readonly browser: string;
  readonly runs: number;
  readonly figures: readonly Summary[];
}

/** What is promised of a file of 50,000 rows. */
const DESCRIPTIONS = {
  read: { title: 'a file of 50,000 rows read and looked at', unit: 's' },
  written: { title: 'its results written', unit: 's', atMost: 3 },
  writtenBlocked: { title: 'longest block of the page meanwhile', unit: 'ms' },
  undone: { title: 'taken back', unit: 's', atMost: 3 },
} as const satisfies Readonly<Record<string, Description>>;

type Figures = Readonly<Record<keyof typeof DESCRIPTIONS, number>>;

const ROWS = 50_000;
const LONG = { timeout: 120_000 };

const INCOME: Goal = {
  ...SALES,
  id: '0193a5b0-0000-7000-8000-0123456789ab',
  ladder: [
    { id: '0193a5b0-0000-7000-8000-ba9876543210', unit: { kind: 'money', currency: 'EUR' } },
  ],
};

/** How quickly results are taken from a large file, and taken back, in the panel of a real browser. */
export async function measureImport({ runs, say }: Options): Promise<Report> {
  const at = new Date().toISOString();
  const folder = makeTempFolder('import');
  const payoff = await launch('chromium');
  try {
    const file = join(folder.path, 'sales.csv');
    writeFileSync(file, salesFile(ROWS));
    const welcome = await payoff.findExtensionPage('src/welcome/');
    await welcome.waitForSelector('h1');
    await seedBeginning(welcome, [INCOME]);
    const panel = await payoff.openExtensionPage('src/panel/index.html#/import');
    const rounds: Figures[] = [];
    for (let run = 1; run <= runs; run++) {
      rounds.push(await takeInAndBack(panel, file));
      say(JSON.stringify(rounds.at(-1)));
    }
    const browser = await payoff.browser.version();
    const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
    return { at, machine, browser, runs, figures: summarise(rounds, DESCRIPTIONS) };
  } finally {
    await payoff.close();
    folder.remove();
  }
}

async function takeInAndBack(panel: Page, file: string): Promise<Figures> {
  await panel.reload();
  const input = await panel.waitForSelector('input[type=file]');
  const read = await secondsOf(async () => {
    await input?.uploadFile(file);
    await panel.waitForSelector('::-p-text(Take in 50,000 results)', LONG);
  });
  await panel.evaluate(watchForBlocks);
  const written = await secondsOf(async () => {
    await press(panel, 'Take in 50,000 results');
    await panel.waitForSelector('::-p-text(Taken in: 50,000 results)', LONG);
  });
  const writtenBlocked = await panel.evaluate(longestBlock);
  const undone = await secondsOf(async () => {
    await press(panel, 'Take all of them out again');
    await panel.waitForSelector('::-p-text(Taken out again)', LONG);
  });
  return { read, written, writtenBlocked, undone };
}

async function secondsOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

export function importText({ figures }: Report): string {
  return tableOf(figures);
}
