// `npm run bench`: measures in a real browser what Payoff costs a page, how fast the popup opens, how fast a prompt's
// card shows, how fast the panel is with ten years stored, and how fast a large file is taken in; prints tables and writes
// .cache/bench-*.json; then runs the small benchmarks of single functions. `--runs 3` runs each three times, `--runs 0`
// only what is measured once (the panel's disk and rebuild); `--quick` is for a glance; `--only panel` runs one part, or
// some.
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

/** What is measured in a real browser: its program in `test/bench`, what of it is called, and how often it is run. */
const PARTS = {
  cost: { measure: 'measureCost', text: 'costText', runs: 5 },
  /** Medians of 20 openings in one run. */
  popup: { measure: 'measurePopup', text: 'popupText', runs: 20 },
  /** Medians of 20 cards in one run. */
  prompt: { measure: 'measurePrompt', text: 'promptText', runs: 20 },
  /** Medians of 10 in one run. */
  panel: { measure: 'measurePanel', text: 'panelText', runs: 10 },
  import: { measure: 'measureImport', text: 'importText', runs: 3 },
};
const FUNCTIONS = 'functions';
const NAMES = [...Object.keys(PARTS), FUNCTIONS];

await command(async () => {
  const { runs, quick, parts } = options();
  sweepTempFolders();
  await ensurePackages();
  await ensureBrowser(CHROMIUM_LIKE);
  const { code } = await runScript('build');
  if (code !== 0) throw new Error('Payoff could not be built; the message above says why.');
  for (const [name, part] of Object.entries(PARTS))
    if (parts.includes(name)) await measure(name, part, runs ?? (quick ? 1 : part.runs), quick);
  if (!parts.includes(FUNCTIONS)) return;
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
  const runs = values.runs === undefined ? undefined : Number(values.runs);
  if (runs !== undefined && (!Number.isInteger(runs) || runs < 0))
    throw new Error(`Not a number of runs: ${values.runs}`);
  const parts = values.only?.split(',') ?? NAMES;
  const unknown = parts.filter((part) => !NAMES.includes(part));
  if (unknown.length > 0)
    throw new Error(`There is no part ${unknown.join(', ')}, but ${NAMES.join(', ')}`);
  return { runs, quick: values.quick, parts };
}

/**
 * @param {string} name
 * @param {{ measure: string, text: string }} part
 * @param {number} runs
 * @param {boolean} quick
 */
async function measure(name, part, runs, quick) {
  // The benchmark is TypeScript, as the harness that it uses: Vite loads it. Only now is it certain
  // that Vite is there.
  const { runnerImport } = await import('vite');
  const program = join(TOP, 'test', 'bench', name, 'main.ts');
  /** @type {{ module: Record<string, (input: object) => any> }} */
  const { module } = await runnerImport(program, { configFile: false });
  const report = await module[part.measure]?.({ runs, quick, say: console.log });
  const result = join(CACHE, `bench-${name}.json`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(result, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`\n${String(module[part.text]?.(report))}\n\nWritten to ${result}\n`);
}
