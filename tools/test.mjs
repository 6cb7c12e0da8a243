// `npm test`: installs what is missing, then runs every step even if one fails.
// `npm test -- --only unit,types` runs the steps named.
import { parseArgs } from 'node:util';
import { CHROMIUM_LIKE } from './browsers.mjs';
import { command } from './command.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { runStep } from './step-run.mjs';
import { STEPS } from './steps.mjs';
import { sweepTempFolders } from './temp-folder.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./step-run.mjs').Tally} Tally
 */

await command(async () => {
  const steps = chosenSteps();
  sweepTempFolders();
  const tallies = [await underHeading('set-up', setUp)];
  // Without packages, no step can say anything.
  for (const step of tallies[0]?.failed ? [] : steps) {
    tallies.push(await underHeading(step.name, () => prepareAndRun(step)));
  }
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}, sweepTempFolders);

/** @returns {readonly Step[]} */
function chosenSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const names = values.only?.split(',');
  if (!names) return STEPS;
  const known = STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return STEPS.filter(({ name }) => names.includes(name));
  throw new Error(`No such step: ${unknown.join(', ')}. The steps: ${known.join(', ')}`);
}

async function setUp() {
  await ensurePackages();
  return { passed: 0, failed: 0 };
}

/** @param {Step} step */
async function prepareAndRun(step) {
  if (step.browser) await ensureBrowser(step.browser === 'firefox' ? ['firefox'] : CHROMIUM_LIKE);
  return runStep(step);
}

/**
 * Runs `work` between a heading and a line with its duration; an error counts as one failure.
 *
 * @param {string} name
 * @param {() => Promise<Tally>} work
 */
async function underHeading(name, work) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  const tally = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed === 0 ? 'done' : 'FAILED'} in ${seconds} s`);
  return tally;
}
