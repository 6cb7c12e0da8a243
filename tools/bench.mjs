// `npm run bench`: measures in a real browser what Payoff costs, prints a table and writes
// .cache/bench.json; then runs the small benchmarks of single functions. `npm run bench -- --runs 3`
// runs it three times instead of five; `--quick` is for a glance; `--only popup` (or `cost`, `functions`) runs one part.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM_LIKE } from './browsers.mjs';
import { command } from './command.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { CACHE, TOP } from './paths.mjs';
import { runScript } from './run.mjs';
import { sweepTempFolders } from './temp-folder.mjs';

const RESULT = join(CACHE, 'bench.json');
const POPUP_RESULT = join(CACHE, 'bench-popup.json');
/** Medians of so many openings in one run (issue 5). */
const OPENINGS = 20;
const PARTS = ['cost', 'popup', 'functions'];

await command(async () => {
  const { runs, quick, parts } = options();
  sweepTempFolders();
  await ensurePackages();
  await ensureBrowser(CHROMIUM_LIKE);
  const { code } = await runScript('build');
  if (code !== 0) throw new Error('Payoff could not be built; the message above says why.');
  if (parts.includes('cost')) await measureCost(runs, quick);
  if (parts.includes('popup')) await measurePopup();
  if (!parts.includes('functions')) return;
  const functions = await runScript('bench:functions');
  if (functions.code !== 0) throw new Error('A benchmark of a single function failed');
}, sweepTempFolders);

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const runs = Number(values.runs ?? (values.quick ? 1 : 5));
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`Not a number of runs: ${values.runs}`);
  const parts = values.only?.split(',') ?? PARTS;
  const unknown = parts.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}, but ${PARTS.join(', ')}`);
  return { runs, quick: values.quick, parts };
}

/**
 * @param {number} runs
 * @param {boolean} quick
 */
async function measureCost(runs, quick) {
  // The benchmark is TypeScript, as the harness that it uses: Vite loads it. Only now is it certain
  // that Vite is there.
  const { runnerImport } = await import('vite');
  const program = join(TOP, 'test', 'bench', 'cost', 'main.ts');
  /** @type {{ module: { measureCost(options: object): Promise<{ figures: object[] }>, tableOf(figures: object[]): string } }} */
  const { module } = await runnerImport(program, { configFile: false });
  const report = await module.measureCost({ runs, quick, say: console.log });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(RESULT, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\n${module.tableOf(report.figures)}\n\nWritten to ${RESULT}\n`);
}

async function measurePopup() {
  const { runnerImport } = await import('vite');
  const program = join(TOP, 'test', 'bench', 'popup', 'main.ts');
  /** @type {{ module: { measurePopup(options: object): Promise<object>, popupText(report: object): string } }} */
  const { module } = await runnerImport(program, { configFile: false });
  const report = await module.measurePopup({ openings: OPENINGS, say: console.log });
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(POPUP_RESULT, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\n${module.popupText(report)}\n\nWritten to ${POPUP_RESULT}\n`);
}
