// `npm test`: installs what is missing, then runs every step even if one fails. Those with a browser come last and
// run at once: they mostly wait, each for its own.
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
  if (!tallies[0]?.failed) {
    for (const step of steps.filter(({ browser }) => !browser)) {
      tallies.push(await underHeading(step.name, () => runStep(step)));
    }
    tallies.push(...(await runAtOnce(steps.filter(({ browser }) => browser))));
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

/**
 * What any but the first prints is held back until that one has ended: nobody could tell whose it is.
 *
 * @param {readonly Step[]} steps
 */
async function runAtOnce(steps) {
  if (steps.length === 0) return [];
  const tallies = [await underHeading('browsers', () => installBrowsers(steps))];
  if (tallies[0]?.failed) return tallies;
  const start = performance.now();
  const runs = steps.map((step, place) => ({ step, run: runStep(step, { holdBack: place > 0 }) }));
  for (const { step, run } of runs) {
    const outcome = async () => {
      const tally = await run;
      process.stdout.write(tally.output);
      return tally;
    };
    tallies.push(await underHeading(step.name, outcome, start));
  }
  return tallies;
}

/**
 * In turn: a machine has one package manager.
 *
 * @param {readonly Step[]} steps
 */
async function installBrowsers(steps) {
  for (const { browser } of steps)
    await ensureBrowser(browser === 'firefox' ? ['firefox'] : CHROMIUM_LIKE);
  return { passed: 0, failed: 0 };
}

/**
 * Runs `work` between a heading and a line with its duration; an error counts as one failure.
 *
 * @param {string} name
 * @param {() => Promise<Tally>} work
 * @param {number} [start] when it began, if it goes on already
 */
async function underHeading(name, work, start = performance.now()) {
  console.log(`\n== ${name}`);
  const tally = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${tally.failed === 0 ? 'done' : 'FAILED'} in ${seconds} s`);
  return tally;
}
